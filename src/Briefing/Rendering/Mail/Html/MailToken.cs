using System.Collections.Immutable;
using System.Net;

namespace Briefing.Rendering.Mail.Html;

/// <summary>A stretch of a mail's HTML.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Raw">As written.</param>
/// <param name="Name">The element, in small letters; for what is inside a style or script, that one; else empty.</param>
internal sealed record MailToken(MailTokenKind Kind, string Raw, string Name = "")
{
    /// <summary>Elements that have no end.</summary>
    private static readonly string[] Empty =
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
    ];

    /// <summary>The attributes of an opening tag, in order.</summary>
    public ImmutableArray<MailAttribute> Attributes { get; init; } = [];

    /// <summary>Whether the element has neither content nor end.</summary>
    public bool IsEmpty => Empty.Contains(Name, StringComparer.Ordinal) || Raw.EndsWith("/>", StringComparison.Ordinal);

    /// <summary>The words without character references.</summary>
    public string Text => WebUtility.HtmlDecode(Raw);

    /// <summary>The value of an attribute; none where it is not written.</summary>
    public string? this[string name] => Attributes.FirstOrDefault(attribute => attribute.Name == name)?.Value;

    /// <summary>Whether the element is not shown.</summary>
    public bool IsHidden => this["style"]?.Replace(" ", "").Contains("display:none", StringComparison.Ordinal) == true;
}
