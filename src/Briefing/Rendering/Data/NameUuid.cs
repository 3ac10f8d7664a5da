using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Briefing.Rendering.Data;

/// <summary>Universally unique identifiers that are made from names: the same name always gives the same one.</summary>
/// <remarks>Version 5 of RFC 9562, section 5.5, in the namespace for addresses.</remarks>
internal static class NameUuid
{
    private static readonly Guid Addresses = new("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    /// <summary>The identifier for an address.</summary>
    [SuppressMessage("Security", "CA5350", Justification = "RFC 9562 wants SHA-1 here; nothing is protected by it.")]
    public static Guid Of(string address)
    {
        var name = new byte[16 + Encoding.UTF8.GetByteCount(address)];
        Addresses.TryWriteBytes(name, bigEndian: true, out _);
        Encoding.UTF8.GetBytes(address, name.AsSpan(16));
        var hash = SHA1.HashData(name).AsSpan(0, 16);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true);
    }
}
