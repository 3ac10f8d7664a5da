using System.Collections.Concurrent;
using Briefing.Diagnostics;
using Briefing.Pipelines;

namespace Briefing.Publishing;

/// <summary>
/// Which document has which address. Addresses that differ in case only are the same here, as they are on Windows and
/// on a Mac.
/// </summary>
internal sealed class AddressBook
{
    private readonly ConcurrentDictionary<string, Document> _first = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentBag<Document> _others = [];

    /// <summary>Notes a document's address; false where another document has it.</summary>
    public bool Claim(Document document)
    {
        var isFirst = _first.TryAdd(document.Destination!, document);
        if (!isFirst)
        {
            _others.Add(document);
        }

        return isFirst;
    }

    /// <summary>Reports every address that several documents have.</summary>
    public void Report(DiagnosticBag diagnostics)
    {
        foreach (var group in _others.GroupBy(document => document.Destination!, StringComparer.OrdinalIgnoreCase))
        {
            Report([.. group.Append(_first[group.Key])], diagnostics);
        }
    }

    private static void Report(IReadOnlyList<Document> documents, DiagnosticBag diagnostics)
    {
        var addresses = documents
            .Select(d => d.Destination!)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        var sources = documents.Select(Describe).Order(StringComparer.Ordinal);
        var list = Candidates.List(addresses, "and");
        var message =
            addresses.Count == 1
                ? $"the address {list} is taken twice"
                : $"the addresses {list} differ in case only, and are one file on many machines";
        diagnostics.Add(
            PublishingRules.SameAddress,
            place: null,
            message,
            "rename one of them",
            [.. sources.Select(source => new Note(source))]
        );
    }

    private static string Describe(Document document) =>
        document.Source is null
            ? $"`{document.Destination}` is a page that every site has"
            : $"`{document.Destination}` comes from `{document.Source}`";
}
