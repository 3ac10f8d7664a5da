using System.Text;
using Briefing.Rendering.Data;

namespace Briefing.Rendering.Citing;

/// <summary>Writes citations for BibTeX, and for biblatex with what that can say better.</summary>
/// <remarks>
/// <para>
/// Entry types and fields are those of "BibTeXing" (Patashnik, 1988), which every style knows; <c>date</c>,
/// <c>url</c> and <c>urldate</c> are those of the biblatex manual, whose dates are EDTF like the editor's, signs and
/// intervals included. <c>year</c> says a vague date in words for styles that know no other.
/// </para>
/// <para>
/// The file is UTF-8. What TeX takes for a command is escaped; letters stay as they are. Titles and names that must not be
/// taken apart stand in braces of their own. What is not known is left out, and said so in <c>note</c>.
/// </para>
/// </remarks>
internal static class BibTex
{
    /// <summary>A file of works.</summary>
    public static byte[] Write(IEnumerable<Work> works, Catalogue catalogue) =>
        Encoding.UTF8.GetBytes(string.Join('\n', works.Select(work => Entry(work, catalogue))));

    private static string Entry(Work work, Catalogue catalogue)
    {
        var entry = new StringBuilder("@").Append(TypeOf(work)).Append('{').Append(work.Key).Append(",\n");
        foreach (var (name, value) in Fields(work, catalogue))
        {
            entry.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");
        }

        return entry.Append("}\n").ToString();
    }

    private static IEnumerable<(string Name, string Value)> Fields(Work work, Catalogue catalogue)
    {
        IEnumerable<(string Name, string? Value)> fields =
        [
            ("author", Authors(work)),
            ("title", $"{{{BibTexText.Escape(work.Source.Name)}}}"),
            (PublisherField(work), Escape(work.Source.Publisher)),
            ("howpublished", TypeOf(work) == "misc" ? Escape(WorkWords.Kind(work.Source, catalogue.Wording)) : null),
            .. BibTexDate.Fields(work.Published, catalogue.Wording.Dates),
            ("url", BibTexText.Address(work.Address)),
            ("urldate", work.Source.Accessed?.Text),
            ("language", catalogue.LanguageOf(work.Source)),
            ("abstract", Escape(WorkWords.Quoted(work, catalogue))),
            ("note", Escape(string.Join(' ', WorkWords.Notes(work, catalogue)))),
        ];
        return fields.Where(field => !string.IsNullOrEmpty(field.Value)).Select(field => (field.Name, field.Value!));
    }

    private static string TypeOf(Work work) =>
        work.Source switch
        {
            { SourceKind: Model.SourceKind.Article, Publisher: not null } => "article",
            { SourceKind: Model.SourceKind.Report, Publisher: not null } => "techreport",
            _ => "misc",
        };

    private static string PublisherField(Work work) =>
        TypeOf(work) switch
        {
            "article" => "journal",
            "techreport" => "institution",
            _ => "publisher",
        };

    private static string? Authors(Work work) =>
        work.Source.Authors.IsEmpty ? null : string.Join(" and ", work.Authors.Select(Author));

    private static string Author(PersonName name) =>
        name.Family is null
            ? $"{{{BibTexText.Escape(name.Whole)}}}"
            : $"{{{BibTexText.Escape(name.Family)}}}, {{{BibTexText.Escape(name.Given!)}}}";

    private static string? Escape(string? text) => text is null ? null : BibTexText.Escape(text);
}
