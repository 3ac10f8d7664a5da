namespace Briefing.Cli.Surveying;

/// <summary>At which briefing somebody wants to look, and how to answer.</summary>
/// <param name="Root">The folder that holds input/ and seeds/.</param>
/// <param name="IsJson">Whether a program reads the answer.</param>
/// <param name="PathPrefix">What leads from where the program runs to the briefing.</param>
internal sealed record SurveyRequest(string Root, bool IsJson, string PathPrefix);
