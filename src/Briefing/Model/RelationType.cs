namespace Briefing.Model;

/// <summary>How one actor may stand to another, in both readings.</summary>
/// <param name="Id">What an editor writes: <c>member-of</c>.</param>
/// <param name="Forward">From the first actor: <c>is a member of</c>.</param>
/// <param name="Reverse">From the second: <c>has as a member</c>.</param>
internal sealed record RelationType(string Id, string Forward, string Reverse);
