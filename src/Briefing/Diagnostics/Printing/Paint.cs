namespace Briefing.Diagnostics.Printing;

/// <summary>Puts words into the colours of a terminal, where it has any.</summary>
/// <param name="IsOn">Whether it has.</param>
internal readonly record struct Paint(bool IsOn)
{
    /// <summary>Errors.</summary>
    public string Red(string words) => Put(words, "1;31");

    /// <summary>Warnings.</summary>
    public string Yellow(string words) => Put(words, "1;33");

    /// <summary>Places.</summary>
    public string Blue(string words) => Put(words, "1;34");

    /// <summary>Help.</summary>
    public string Cyan(string words) => Put(words, "1;36");

    /// <summary>What is to be read first.</summary>
    public string Bold(string words) => Put(words, "1");

    /// <summary>The colour of a severity.</summary>
    public string As(Severity severity, string words) => severity == Severity.Error ? Red(words) : Yellow(words);

    private string Put(string words, string code) => IsOn ? $"\e[{code}m{words}\e[0m" : words;
}
