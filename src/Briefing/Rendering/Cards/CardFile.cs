using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Briefing.Rendering.Cards;

/// <summary>How a card is kept in a file: a checksum, the words that were left out, the picture.</summary>
internal static class CardFile
{
    /// <summary>The bytes of the file.</summary>
    public static byte[] Pack(CardImage image)
    {
        using var body = new MemoryStream();
        using (var writer = new BinaryWriter(body, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(image.Undrawable.Length);
            foreach (var words in image.Undrawable)
            {
                writer.Write(words);
            }

            writer.Write(image.Png.Length);
            writer.Write(image.Png);
        }

        var packed = body.ToArray();
        return [.. SHA256.HashData(packed), .. packed];
    }

    /// <summary>The card in a file; nothing if the file is not as it was written.</summary>
    public static CardImage? Unpack(byte[] file)
    {
        if (file.Length < SHA256.HashSizeInBytes)
        {
            return null;
        }

        var packed = file[SHA256.HashSizeInBytes..];
        var whole = SHA256.HashData(packed).AsSpan().SequenceEqual(file.AsSpan(0, SHA256.HashSizeInBytes));
        return whole ? Read(packed) : null;
    }

    private static CardImage Read(byte[] packed)
    {
        using var reader = new BinaryReader(new MemoryStream(packed), Encoding.UTF8);
        var undrawable = ImmutableArray.CreateBuilder<string>();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            undrawable.Add(reader.ReadString());
        }

        return new CardImage(reader.ReadBytes(reader.ReadInt32()), undrawable.ToImmutable());
    }
}
