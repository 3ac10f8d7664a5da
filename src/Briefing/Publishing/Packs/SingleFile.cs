using System.Text;
using Briefing.Pipelines;
using Briefing.Publishing.Html;
using Briefing.Publishing.Links;

namespace Briefing.Publishing.Packs;

/// <summary>
/// Makes one file that needs no other of the pages that a template has put together: links lead to places in it, ids are
/// unique, headings have the rank that fits the whole, pictures and styles are part of it, and no script is left.
/// </summary>
internal ref struct SingleFile
{
    private readonly ReadOnlyMemory<byte> _html;
    private readonly FileLinks _links;
    private readonly SiteIndex _files;
    private readonly HashSet<string> _begun;
    private HtmlCopy _copy;
    private TagReader _tags;
    private string _page;
    private int _lower;

    private SingleFile(ReadOnlyMemory<byte> html, SiteIndex files, SiteAddress site)
    {
        _html = html;
        _files = files;
        _links = new FileLinks(FileAnchors.In(html), files, site);
        _begun = new HashSet<string>(StringComparer.Ordinal);
        _copy = new HtmlCopy(html.Span);
        _tags = new TagReader(html.Span);
        _page = "";
    }

    /// <summary>The file in UTF-8.</summary>
    /// <param name="html">The pages as the template has put them together.</param>
    /// <param name="files">The files of the site, which links and pictures are looked up in.</param>
    /// <param name="site">What tells the site's own addresses from all others.</param>
    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> html, SiteIndex files, SiteAddress site)
    {
        var file = new SingleFile(html, files, site);
        while (file._tags.ReadAnyTag())
        {
            file.WriteTag();
        }

        return file._copy.Finish();
    }

    private void WriteTag()
    {
        var rank = RankOf(_tags.Tag);
        if (_tags.IsClosing)
        {
            WriteRank(rank, _tags.TagStart + 2);
        }
        else if (_tags.Tag.IsName("script"u8))
        {
            LeaveOutScript();
        }
        else if (_tags.Tag.IsName("link"u8))
        {
            WriteLinkTag();
        }
        else
        {
            var start = _tags.TagStart;
            WriteOpening(rank, start, _tags.Tag.IsName("details"u8));
        }
    }

    // Paper has nothing to open.
    private void WriteOpening(int rank, int start, bool isDetails)
    {
        WriteRank(rank, start + 1);
        if (rank > 0)
        {
            _copy.Insert(start + 3, Encoding.ASCII.GetBytes($" data-level=\"{rank}\""));
        }

        var isOpen = false;
        while (_tags.ReadAttribute())
        {
            isOpen |= _tags.Attribute.IsName("open"u8);
            WriteAttribute();
        }

        if (isDetails && !isOpen)
        {
            _copy.Insert(_tags.TagEnd - 1, " open"u8);
        }
    }

    private void WriteRank(int rank, int at)
    {
        if (rank > 0)
        {
            _copy.Replace((at + 1)..(at + 2), Encoding.ASCII.GetBytes($"{Math.Min(rank + _lower, 6)}"));
        }
    }

    private void LeaveOutScript()
    {
        _copy.CopyUntil(_tags.TagStart);
        while (_tags.ReadAttribute()) { }

        _tags.ReadAnyTag();
        _copy.SkipUntil(_tags.TagEnd);
    }

    private void WriteLinkTag()
    {
        var start = _tags.TagStart;
        var (rel, href) = ("", default(ReadOnlyMemory<byte>));
        while (_tags.ReadAttribute())
        {
            rel = _tags.Attribute.IsName("rel"u8) ? Value : rel;
            href = _tags.Attribute.IsName("href"u8) ? CharacterReferences.Decode(_html[_tags.Value]) : href;
        }

        var target = _links.FileOf(_page, href);
        _copy.Replace(start.._tags.TagEnd, Encoding.UTF8.GetBytes(Standing(rel, target)));
    }

    private readonly string Standing(string rel, Document? target) =>
        target is null ? ""
        : rel == "stylesheet" ? $"<style>\n{StyleText.Of(target, _files)}</style>"
        : rel == "icon" ? $"<link rel=\"icon\" href=\"{DataAddress.Of(target)}\">"
        : "";

    private void WriteAttribute()
    {
        var name = _tags.Attribute;
        if (name.IsName(FileAnchors.Page))
        {
            Begin(Value);
        }
        else if (name.IsName("data-lower"u8))
        {
            _lower = Value is [var digit] ? digit - '0' : 0;
            _copy.Remove(_tags.Whole);
        }
        else if (IdReferences.Holds(name))
        {
            var page = _page;
            var ids = Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => FileAnchors.IdOf(page, id));
            _copy.ReplaceValue(_tags.Value, string.Join(' ', ids));
        }
        else
        {
            WriteAddress(AttributeRoles.Of(_tags.Tag, name));
        }
    }

    private void WriteAddress(AttributeRole role)
    {
        switch (role)
        {
            case AttributeRole.Id:
                _copy.ReplaceValue(_tags.Value, IdOnPage(Value));
                break;
            case AttributeRole.Candidates:
                _copy.Remove(_tags.Whole);
                break;
            case AttributeRole.Address:
                Write(IsLoaded ? _links.Load(_page, Address) : _links.Lead(_page, Address));
                break;
            default:
                WritePaint();
                break;
        }
    }

    private void Write(FileLink link)
    {
        if (link.Address is { } address)
        {
            _copy.ReplaceValue(_tags.Value, address);
        }
        else if (link.IsLost)
        {
            _copy.Remove(_tags.Whole);
        }
    }

    // Drawings name their parts: fill="url(#stripes)".
    private void WritePaint()
    {
        if (_html.Span[_tags.Value].IndexOf("url(#"u8) >= 0)
        {
            var prefix = IdOnPage("");
            _copy.ReplaceValue(_tags.Value, Value.Replace("url(#", $"url(#{prefix}", StringComparison.Ordinal));
        }
    }

    private void Begin(string page)
    {
        (_page, _lower) = (page, 0);
        if (_begun.Add(page))
        {
            _copy.Replace(_tags.Whole, Encoding.UTF8.GetBytes($"id=\"{FileAnchors.IdOf(page)}\""));
        }
        else
        {
            _copy.Remove(_tags.Whole);
        }
    }

    private readonly ReadOnlyMemory<byte> Address => CharacterReferences.Decode(_html[_tags.Value]);

    private readonly string Value => Encoding.UTF8.GetString(Address.Span);

    private readonly bool IsLoaded =>
        _tags.Attribute.IsName("src"u8)
        || _tags.Attribute.IsName("poster"u8)
        || _tags.Attribute.IsName("data"u8)
        || _tags.Tag.IsName("image"u8);

    private readonly string IdOnPage(string id) => FileAnchors.IdOf(_page, id);

    private static int RankOf(ReadOnlySpan<byte> tag) =>
        tag is [(byte)'h' or (byte)'H', >= (byte)'1' and <= (byte)'6'] ? tag[1] - '0' : 0;
}
