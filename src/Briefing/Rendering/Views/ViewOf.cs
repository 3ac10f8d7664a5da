using System.Diagnostics.CodeAnalysis;
using Briefing.Diagnostics;
using Briefing.Rendering.Themes;
using Fluid.Values;

namespace Briefing.Rendering.Views;

/// <summary>A view that looks its properties up in a table made once for its type.</summary>
/// <typeparam name="TSelf">The view itself.</typeparam>
internal abstract class ViewOf<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TSelf>
    : View
    where TSelf : ViewOf<TSelf>
{
    /// <inheritdoc/>
    protected sealed override string ViewName => ViewMembers<TSelf>.ViewName;

    /// <inheritdoc/>
    public sealed override FluidValue Read(string name) =>
        ViewMembers<TSelf>.Find(name) is { } read
            ? read((TSelf)this)
            : throw new ThemeMistake(
                $"{ViewName} has nothing called `{name}`",
                name,
                Candidates.Question(name, ViewMembers<TSelf>.Names) ?? ThemeMistake.SeeReference
            );
}
