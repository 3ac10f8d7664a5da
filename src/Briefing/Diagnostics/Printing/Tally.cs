using System.Globalization;

namespace Briefing.Diagnostics.Printing;

/// <summary>How many errors and warnings there are.</summary>
/// <param name="Errors">The errors.</param>
/// <param name="Warnings">The warnings.</param>
public readonly record struct Tally(int Errors, int Warnings)
{
    /// <summary>Counts.</summary>
    public static Tally Of(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var errors = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        return new Tally(errors, diagnostics.Count - errors);
    }

    /// <summary>In words: <c>3 errors, 1 warning</c>; empty where there is neither.</summary>
    public override string ToString() =>
        string.Join(", ", new[] { Count(Errors, "error"), Count(Warnings, "warning") }.OfType<string>());

    private static string? Count(int number, string noun) =>
        number switch
        {
            0 => null,
            1 => $"1 {noun}",
            _ => number.ToString("N0", CultureInfo.InvariantCulture) + $" {noun}s",
        };
}
