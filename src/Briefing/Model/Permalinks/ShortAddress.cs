using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Briefing.Model.Permalinks;

/// <summary>
/// The short address of an entry, <c>q/7k2fq/</c>: a letter for its kind and some characters that follow from its id, the
/// same on every machine. Small letters only, since some hosts do not tell them from capitals; no vowels, so that no
/// words come about; nothing that is easily misread.
/// </summary>
internal static class ShortAddress
{
    /// <summary>How many characters an address has, where no other entry has the same.</summary>
    public const int UsualLength = 5;

    /// <summary>How many characters it may have: all that the first eight bytes of a hash give.</summary>
    public const int MaxLength = 13;

    private const string Alphabet = "23456789bcdfghjkmnpqrstvwxz";

    private static readonly SearchValues<char> Allowed = SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyz");

    /// <summary>Where it leads from, from the site's root: <c>q/7k2fq/</c>.</summary>
    public static string PathOf(EntryKind kind, string characters) => $"{kind.Singular()[0]}/{characters}/";

    /// <summary>The characters that follow from an id.</summary>
    /// <param name="kind">The kind of entry.</param>
    /// <param name="id">Its id.</param>
    /// <param name="length">How many of them.</param>
    public static string Of(EntryKind kind, string id, int length = UsualLength)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{kind.Singular()}:{id}"), hash);
        var number = BinaryPrimitives.ReadUInt64BigEndian(hash);
        return string.Create(
            length,
            number,
            static (characters, rest) =>
            {
                for (var i = 0; i < characters.Length; i++)
                {
                    (rest, var digit) = Math.DivRem(rest, (ulong)Alphabet.Length);
                    characters[i] = Alphabet[(int)digit];
                }
            }
        );
    }

    /// <summary>Whether characters can stand in a short address, be they ours or an editor's own.</summary>
    public static bool IsWellFormed(string characters) =>
        characters.Length is > 0 and <= MaxLength && !characters.AsSpan().ContainsAnyExcept(Allowed);
}
