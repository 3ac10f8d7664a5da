namespace Briefing.Cli;

/// <summary>How what was found is printed.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>For GitHub's workflow annotations.</summary>
    GitHub,
}
