using Briefing.Model.Linked;
using Briefing.Rendering.Citing;

namespace Briefing.Rendering.Data.Ftm;

/// <summary>Makes an entity of a source; its words stay out.</summary>
internal static class FtmSource
{
    /// <summary>The entity.</summary>
    public static FtmEntity Of(LinkedSource linked, Catalogue catalogue)
    {
        var source = linked.Source;
        return new FtmEntity(FollowTheMoney.IdOf(source, catalogue), "Article")
            .With("name", source.Name)
            .With("title", source.Name)
            .With("fileName", source.Text.File)
            .With("author", source.Authors.Select(author => PersonName.Of(author).Spoken))
            .With("publisher", source.Publisher)
            .With("publishedAt", FtmDate.Single(source.Published))
            .With("notes", FtmDate.Words(source.Published, catalogue.Dates))
            .With("sourceUrl", source.Url ?? catalogue.Addresses.Absolute(source.Permalink));
    }
}
