using System.Security.Cryptography;

namespace Briefing.Rendering.Cards;

/// <summary>Gives cards their file names.</summary>
internal static class CardNames
{
    private const int HashLength = 8;

    /// <summary>
    /// <c>cards/quote-on-peace.1a2b3c4d.png</c>: whoever has fetched an earlier card fetches the new one, since its
    /// name follows from its bytes.
    /// </summary>
    /// <param name="kind">What the page is.</param>
    /// <param name="id">The entry's id; nothing for the home page.</param>
    /// <param name="image">The card.</param>
    public static string PathOf(CardKind kind, string? id, CardImage image)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(image.Png))[..HashLength];
        var page = string.Join('-', new[] { WordOf(kind), id }.Where(part => !string.IsNullOrEmpty(part)));
        return $"cards/{page}.{hash}.png";
    }

    private static string WordOf(CardKind kind) => kind.ToString().ToLowerInvariant();
}
