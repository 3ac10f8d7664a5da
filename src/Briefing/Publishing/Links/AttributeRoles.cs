using Briefing.Publishing.Html;

namespace Briefing.Publishing.Links;

/// <summary>Knows the attributes that hold ids and addresses.</summary>
internal static class AttributeRoles
{
    /// <summary>What an attribute of a tag is.</summary>
    public static AttributeRole Of(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> name) =>
        name.Length switch
        {
            2 when name.IsName("id"u8) => AttributeRole.Id,
            3 when name.IsName("src"u8) => AttributeRole.Address,
            4 => OfFour(tag, name),
            6 => OfSix(name),
            10 when name.IsName("formaction"u8) || name.IsName("xlink:href"u8) => AttributeRole.Address,
            11 when name.IsName("imagesrcset"u8) => AttributeRole.Candidates,
            _ => AttributeRole.None,
        };

    private static AttributeRole OfFour(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> name) =>
        name.IsName("href"u8) || name.IsName("cite"u8) ? AttributeRole.Address
        : name.IsName("data"u8) && tag.IsName("object"u8) ? AttributeRole.Address
        : name.IsName("name"u8) && tag.IsName("a"u8) ? AttributeRole.Id
        : AttributeRole.None;

    private static AttributeRole OfSix(ReadOnlySpan<byte> name) =>
        name.IsName("srcset"u8) ? AttributeRole.Candidates
        : name.IsName("action"u8) || name.IsName("poster"u8) ? AttributeRole.Address
        : AttributeRole.None;
}
