using System.Text;

namespace Briefing.Publishing.Html;

/// <summary>Compares the names of tags and attributes, which may be written in capitals.</summary>
internal static class Names
{
    /// <summary>Whether a name is the wanted one, which is given in small letters.</summary>
    public static bool IsName(this ReadOnlySpan<byte> name, ReadOnlySpan<byte> wanted) =>
        name.Length == wanted.Length && (name.SequenceEqual(wanted) || Ascii.EqualsIgnoreCase(name, wanted));
}
