using Briefing.Publishing.Html;

namespace Briefing.Publishing.Links;

/// <summary>Finds the ids and links of one page. The room for collecting them stays with the thread for the next page.</summary>
internal ref struct AnatomyReader
{
    private readonly ReadOnlyMemory<byte> _html;
    private readonly SiteAddress _site;

    [ThreadStatic]
    private static List<ReadOnlyMemory<byte>>? _keptIds;

    [ThreadStatic]
    private static List<PageLink>? _keptLinks;

    private readonly List<ReadOnlyMemory<byte>> _ids;
    private readonly List<PageLink> _links;
    private TagReader _tags;

    private AnatomyReader(ReadOnlyMemory<byte> html, SiteAddress site)
    {
        _html = html;
        _site = site;
        _ids = _keptIds ??= [];
        _links = _keptLinks ??= [];
        _ids.Clear();
        _links.Clear();
        _tags = new TagReader(html.Span);
    }

    /// <summary>Reads a page.</summary>
    /// <param name="html">The page in UTF-8.</param>
    /// <param name="site">What tells its own addresses from all others.</param>
    public static PageAnatomy Read(ReadOnlyMemory<byte> html, SiteAddress site)
    {
        var reader = new AnatomyReader(html, site);
        while (reader._tags.ReadTag())
        {
            if (reader._tags.Tag.IsName("meta"u8))
            {
                reader.ReadMeta();
            }
            else
            {
                reader.ReadTag();
            }
        }

        return new PageAnatomy([.. reader._ids], [.. reader._links], site);
    }

    private void ReadTag()
    {
        while (_tags.ReadAttribute())
        {
            switch (AttributeRoles.Of(_tags.Tag, _tags.Attribute))
            {
                case AttributeRole.Id:
                    _ids.Add(CharacterReferences.Decode(_html[_tags.Value]));
                    break;
                case AttributeRole.Address:
                    TakeLink(CharacterReferences.Decode(_html[_tags.Value]));
                    break;
                case AttributeRole.Candidates:
                    TakeCandidates(CharacterReferences.Decode(_html[_tags.Value]));
                    break;
            }
        }
    }

    private void ReadMeta()
    {
        var content = ReadOnlyMemory<byte>.Empty;
        var refreshes = false;
        while (_tags.ReadAttribute())
        {
            if (_tags.Attribute.IsName("content"u8))
            {
                content = CharacterReferences.Decode(_html[_tags.Value]);
            }
            else if (_tags.Attribute.IsName("http-equiv"u8))
            {
                refreshes = _html[_tags.Value].Span.IsName("refresh"u8);
            }
        }

        TakeMeta(content, refreshes);
    }

    private readonly void TakeMeta(ReadOnlyMemory<byte> content, bool refreshes)
    {
        if (refreshes)
        {
            TakeLink(RefreshAddress.In(content));
        }
        else if (content.Span.StartsWith("http"u8))
        {
            TakeLink(content);
        }
    }

    private readonly void TakeCandidates(ReadOnlyMemory<byte> candidates)
    {
        foreach (var address in SourceSet.Split(candidates))
        {
            TakeLink(address);
        }
    }

    private readonly void TakeLink(ReadOnlyMemory<byte> written)
    {
        if (_site.TryTake(written.Trim(" \t\n\f\r"u8), out var link))
        {
            _links.Add(link);
        }
    }
}
