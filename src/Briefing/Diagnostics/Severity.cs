namespace Briefing.Diagnostics;

/// <summary>How much a mistake matters: a warning is printed, an error also stops the build.</summary>
public enum Severity
{
    /// <summary>The site is built all the same, unless <c>--strict</c> is given.</summary>
    Warning,

    /// <summary>Nothing is published until it is mended.</summary>
    Error,
}
