namespace Briefing.Rendering.Mail.Text;

/// <summary>Numbers the links of a text, in the order of their first use; the same address has the same number.</summary>
internal sealed class LinkNumbers
{
    private readonly List<string> _addresses = [];

    /// <summary>The addresses, the first being number 1.</summary>
    public IReadOnlyList<string> Addresses => _addresses;

    /// <summary>What stands behind the words of a link: <c>[3]</c>; nothing where the words are the address.</summary>
    public string Mark(string words, string address)
    {
        if (IsSame(words, address))
        {
            return "";
        }

        var at = _addresses.IndexOf(address);
        if (at < 0)
        {
            _addresses.Add(address);
            at = _addresses.Count - 1;
        }

        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"\u00A0[{at + 1}]");
    }

    // A mail address is known by its words, and an address without the tags that count visits.
    private static bool IsSame(string words, string address) =>
        words == address
        || address == $"mailto:{words}"
        || address == $"https://{words}"
        || address.StartsWith($"{words}?", StringComparison.Ordinal);
}
