namespace Briefing.Reading.Markup;

/// <summary>Tells what an address begins with, the way browsers do.</summary>
internal static class AddressScheme
{
    /// <summary>What stands before the colon, in small letters; none where the address is relative.</summary>
    public static string? Of(string address)
    {
        // Browsers skip line breaks and tabs inside an address, and blanks and control characters before it.
        var letters = address.Where(c => c is not ('\t' or '\n' or '\r')).SkipWhile(c => c <= ' ').ToArray();
        var end = letters.AsSpan().IndexOfAny(":/?#");
        return end > 0 && letters[end] == ':' ? new string(letters, 0, end).ToLowerInvariant() : null;
    }
}
