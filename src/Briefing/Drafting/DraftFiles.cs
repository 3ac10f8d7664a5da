using System.Text;
using Briefing.Diagnostics;
using Briefing.Drafting.Texts;
using Briefing.Drafting.Writing;
using Briefing.Reading.Files;

namespace Briefing.Drafting;

/// <summary>The files that drafts go to: kept in memory until all of them are right.</summary>
internal sealed class DraftFiles
{
    private readonly NewFiles _new;
    private readonly SeedStore _seeds;

    /// <summary>Finds the files of a briefing.</summary>
    public DraftFiles(string root)
    {
        _new = new NewFiles(root);
        _seeds = new SeedStore(root);
        Sources = new CollectionFile(root, "sources");
        Actors = new CollectionFile(root, "actors");
        Events = new CollectionFile(root, "events");
        Quotes = new CollectionFile(root, "quotes");
        Relations = new CollectionFile(root, "relations");
    }

    /// <summary>Where sources go.</summary>
    public CollectionFile Sources { get; }

    /// <summary>Where actors go.</summary>
    public CollectionFile Actors { get; }

    /// <summary>Where events go.</summary>
    public CollectionFile Events { get; }

    /// <summary>Where quotes go.</summary>
    public CollectionFile Quotes { get; }

    /// <summary>Where relations go.</summary>
    public CollectionFile Relations { get; }

    /// <summary>Stores a text as it was received; returns its name in seeds/.</summary>
    public string Seed(ReceivedText text, KnownBriefing known)
    {
        var (name, isNew) = _seeds.NameOf(text.Path, text.Bytes, known.Texts);
        if (isNew)
        {
            _new.Add($"{SeedFolder.Name}/{name}", text.Bytes);
        }

        return name;
    }

    /// <summary>Begins a briefing where there is none.</summary>
    public void AddBrief(string title)
    {
        var text = new YamlWriter()
            .Remark("What the briefing is called. `input/README.md` or `briefing --help` say what else can stand here.")
            .Key("title", title)
            .Text;
        _new.Add(InputFolder.BriefingPath, Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Writes what is new, unless anything speaks against it.</summary>
    /// <returns>The files, relative to the root.</returns>
    public IReadOnlyList<string> Write(DiagnosticBag diagnostics)
    {
        CollectionFile[] all = [Sources, Actors, Events, Quotes, Relations];
        foreach (var file in all.Where(file => file.IsChanged))
        {
            if (file.Compose(diagnostics) is { } bytes)
            {
                _new.Add(file.Path, bytes);
            }
        }

        if (diagnostics.HasErrors)
        {
            return [];
        }

        _new.Write(diagnostics);
        return _new.Paths;
    }
}
