using Briefing.Diagnostics;
using Briefing.Model;
using Briefing.Pipelines;
using Briefing.Reading;
using Briefing.Reading.Binding;
using Briefing.Reading.Files;
using Briefing.Reading.Yaml;

namespace Briefing.Drafting.Writing;

/// <summary>What a briefing holds already, so that nothing is proposed twice.</summary>
internal sealed class KnownBriefing
{
    private static readonly string[] NameKeys = ["name", "also", "misspelt", "weak"];

    private readonly Dictionary<EntryKind, HashSet<string>> _ids = [];
    private readonly Dictionary<string, string> _actors = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Source, string Words), string> _quotes = [];
    private readonly Dictionary<(string Source, string Words), string> _events = [];
    private readonly HashSet<(string From, string Type, string To)> _relations = [];

    private KnownBriefing() { }

    /// <summary>Whether there is a briefing.yml.</summary>
    public bool HasBrief { get; private init; }

    /// <summary>Reads the folder; what cannot be read is reported.</summary>
    public static KnownBriefing Read(string root, DiagnosticBag diagnostics)
    {
        var known = new KnownBriefing { HasBrief = InputFolder.FilesOf(root, "briefing").Count > 0 };
        var context = new PipelineContext
        {
            Settings = new BuildSettings { Root = root, Output = root },
            Diagnostics = diagnostics,
            Outputs = PhaseOutputs.None,
        };
        foreach (var kind in new[] { EntryKind.Source, EntryKind.Actor, EntryKind.Event, EntryKind.Quote })
        {
            foreach (var file in FilesOf(kind.Plural(), context))
            {
                foreach (var entry in WrittenEntries.In(file, kind, diagnostics))
                {
                    known.Learn(kind, entry);
                }
            }
        }

        foreach (var file in FilesOf("relations", context))
        {
            known.LearnRelations(file);
        }

        return known;
    }

    /// <summary>An id that no entry of the kind has, made of words.</summary>
    public string FreeId(EntryKind kind, string words)
    {
        var id = IdMaker.Of(words) ?? kind.Singular();
        var free = id;
        for (var number = 2; IdsOf(kind).Contains(free); number++)
        {
            free = $"{id}-{number}";
        }

        IdsOf(kind).Add(free);
        return free;
    }

    /// <summary>The actor that has one of the names.</summary>
    public string? ActorCalled(IEnumerable<string> names) =>
        names.Select(name => _actors.GetValueOrDefault(name)).FirstOrDefault(id => id is not null);

    /// <summary>Notes whose a name is.</summary>
    public void AddName(string name, string id) => _actors.TryAdd(name, id);

    /// <summary>The source whose text is a file in seeds/.</summary>
    public string? SourceOf(string text) => _sources.GetValueOrDefault(text);

    /// <summary>The files in seeds/ that sources name.</summary>
    public IEnumerable<string> Texts => _sources.Keys;

    /// <summary>Notes a source.</summary>
    public void AddSource(string text, string id) => _sources[text] = id;

    /// <summary>The quote with the words; notes the one that has them now where there is none.</summary>
    public string? QuoteOf(string source, string words) => _quotes.GetValueOrDefault((source, Fold(words)));

    /// <summary>Notes a quote.</summary>
    public void AddQuote(string source, string words, string id) => _quotes.TryAdd((source, Fold(words)), id);

    /// <summary>The event that rests on a passage.</summary>
    public string? EventOf(string source, string passage) => _events.GetValueOrDefault((source, Fold(passage)));

    /// <summary>Notes an event.</summary>
    public void AddEvent(string source, string passage, string id) => _events.TryAdd((source, Fold(passage)), id);

    /// <summary>Whether a relation is new; it is known from now on.</summary>
    public bool AddRelation(string from, string type, string to) => _relations.Add((from, type, to));

    /// <summary>Whether two actors stand to each other in any way already.</summary>
    public bool HasRelation(string one, string other) =>
        _relations.Any(known => (known.From == one && known.To == other) || (known.From == other && known.To == one));

    private static IEnumerable<YamlFile> FilesOf(string collection, PipelineContext context)
    {
        var files = new ReadFiles(collection).Execute([], context);
        return new ReadYaml().Execute(files, context).Select(document => document.Metadata).OfType<YamlFile>();
    }

    private HashSet<string> IdsOf(EntryKind kind)
    {
        if (!_ids.TryGetValue(kind, out var ids))
        {
            _ids[kind] = ids = new HashSet<string>(StringComparer.Ordinal);
        }

        return ids;
    }

    private void Learn(EntryKind kind, WrittenEntry entry)
    {
        IdsOf(kind).Add(entry.Id);
        switch (kind)
        {
            case EntryKind.Actor:
                foreach (var name in NameKeys.SelectMany(key => TextsOf(entry.Keys, key)))
                {
                    AddName(name, entry.Id);
                }

                break;
            case EntryKind.Source:
                TextsOf(entry.Keys, "text").ToList().ForEach(text => AddSource(text, entry.Id));
                break;
            case EntryKind.Quote:
                var source = TextsOf(entry.Keys, "source").FirstOrDefault() ?? "";
                TextsOf(entry.Keys, "text").ToList().ForEach(words => AddQuote(source, words, entry.Id));
                break;
            default:
                LearnPassages(entry);
                break;
        }
    }

    private void LearnPassages(WrittenEntry entry)
    {
        if (entry.Keys.Find("sources")?.Value is YamlList list)
        {
            foreach (var citation in list.Items.OfType<YamlMap>())
            {
                var source = TextsOf(citation, "source").FirstOrDefault() ?? "";
                TextsOf(citation, "passage").ToList().ForEach(passage => AddEvent(source, passage, entry.Id));
            }
        }
    }

    private void LearnRelations(YamlFile file)
    {
        if (file.Root is YamlList list)
        {
            foreach (var relation in list.Items.OfType<YamlMap>())
            {
                AddRelation(First(relation, "from"), First(relation, "type"), First(relation, "to"));
            }
        }
    }

    private static string First(YamlMap keys, string key) => TextsOf(keys, key).FirstOrDefault() ?? "";

    private static IEnumerable<string> TextsOf(YamlMap keys, string key) =>
        keys.Find(key)?.Value switch
        {
            YamlText text => [text.Value],
            YamlList list => list.Items.OfType<YamlText>().Select(text => text.Value),
            _ => [],
        };

    private static string Fold(string words) =>
        new([.. words.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
