using Briefing.Rendering.Views;
using Fluid.Values;

namespace Briefing.Rendering;

/// <summary>A page that no entry has, before its template runs.</summary>
/// <param name="Layout">The template.</param>
/// <param name="Here">Where it stands.</param>
/// <param name="Facts">What is known about it.</param>
/// <param name="Model">What is shown on it, by the name that the template knows.</param>
/// <param name="Destination">The file it becomes.</param>
internal sealed record OwnPage(
    string Layout,
    Standpoint Here,
    PageView Facts,
    (string Name, FluidValue Value) Model,
    string Destination
);
