using Briefing.Publishing.Html;

namespace Briefing.Publishing.Packs;

/// <summary>Knows the attributes that point at other elements of the page by their ids.</summary>
internal static class IdReferences
{
    /// <summary>Whether an attribute holds ids, with spaces between them.</summary>
    public static bool Holds(ReadOnlySpan<byte> name) =>
        name.Length switch
        {
            3 => name.IsName("for"u8),
            4 => name.IsName("form"u8) || name.IsName("list"u8),
            7 => name.IsName("headers"u8) || name.IsName("itemref"u8),
            9 => name.IsName("aria-owns"u8),
            11 => name.IsName("aria-flowto"u8),
            12 => name.IsName("aria-details"u8),
            13 => name.IsName("aria-controls"u8) || name.IsName("popovertarget"u8),
            15 => name.IsName("aria-labelledby"u8),
            16 => name.IsName("aria-describedby"u8),
            17 => name.IsName("aria-errormessage"u8),
            21 => name.IsName("aria-activedescendant"u8),
            _ => false,
        };
}
