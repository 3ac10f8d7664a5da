namespace Briefing.Diagnostics;

/// <summary>
/// Something that a briefing must keep to. Its explanation, with a wrong and a right example, is the file
/// <c>Rules/&lt;code&gt;.md</c> in the folder of the stage that reports it.
/// </summary>
/// <param name="Code">What a message is known by: <c>BR</c> and four digits; never reused.</param>
/// <param name="Severity">Whether breaking it stops the build.</param>
public sealed record Rule(string Code, Severity Severity);
