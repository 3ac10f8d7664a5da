namespace Briefing.Model;

/// <summary>The words that the kinds of entries are known by in files and addresses.</summary>
internal static class EntryKinds
{
    /// <summary>The kinds, in the order that a reader meets them.</summary>
    public static IReadOnlyList<EntryKind> All { get; } =
    [EntryKind.Actor, EntryKind.Event, EntryKind.Quote, EntryKind.Source, EntryKind.Page];

    /// <summary>One of them: <c>actor</c>, as in <c>[[actor:id]]</c>.</summary>
    public static string Singular(this EntryKind kind) =>
        kind switch
        {
            EntryKind.Actor => "actor",
            EntryKind.Event => "event",
            EntryKind.Quote => "quote",
            EntryKind.Source => "source",
            _ => "page",
        };

    /// <summary>Many of them: <c>actors</c>, the name of their file, folder and address.</summary>
    public static string Plural(this EntryKind kind) => kind.Singular() + "s";

    /// <summary>One of them with its article, for a message: <c>an actor</c>.</summary>
    public static string WithArticle(this EntryKind kind) =>
        kind is EntryKind.Actor or EntryKind.Event ? $"an {kind.Singular()}" : $"a {kind.Singular()}";
}
