using System.Globalization;

namespace Briefing.Publishing.Links;

/// <summary>Turns <c>%C3%A9</c> back into the bytes it stands for.</summary>
internal static class PercentEncoding
{
    /// <summary>The bytes that are meant; the same ones where nothing is encoded.</summary>
    public static ReadOnlySpan<byte> Decode(ReadOnlySpan<byte> address) =>
        address.Contains((byte)'%') ? DecodeAll(address) : address;

    private static ReadOnlySpan<byte> DecodeAll(ReadOnlySpan<byte> address)
    {
        var decoded = new byte[address.Length];
        var length = 0;
        for (var at = 0; at < address.Length; at++)
        {
            decoded[length] = address[at];
            if (
                address[at] == '%'
                && at + 2 < address.Length
                && byte.TryParse(
                    address.Slice(at + 1, 2),
                    NumberStyles.AllowHexSpecifier,
                    CultureInfo.InvariantCulture,
                    out var value
                )
            )
            {
                decoded[length] = value;
                at += 2;
            }

            length++;
        }

        return decoded.AsSpan(0, length);
    }
}
