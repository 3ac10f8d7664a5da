namespace Briefing.Publishing.Folders;

/// <summary>Why a folder is not replaced, and what to do instead.</summary>
/// <param name="Message">What is wrong with it.</param>
/// <param name="Help">What to do.</param>
internal sealed record Refusal(string Message, string Help);
