namespace Briefing.Diagnostics;

/// <summary>A second place that helps to understand a message: where the other of two entries stands, say.</summary>
/// <param name="Message">What is there.</param>
/// <param name="Place">Where; none for a remark.</param>
public sealed record Note(string Message, Place? Place = null);
