using Briefing.Diagnostics;

namespace Briefing.Model;

/// <summary>A picture in <c>input/images/</c>.</summary>
/// <param name="File">The file's name under that folder.</param>
/// <param name="Alt">What it shows, for those who do not see it.</param>
/// <param name="Credit">Who made it.</param>
/// <param name="Licence">On what terms it may be shown.</param>
internal sealed record Image(Located<string> File, string Alt, string? Credit, string? Licence);
