using System.Globalization;
using Briefing.Drafting.Actors;
using Briefing.Drafting.Texts;
using Briefing.Drafting.Writing;
using Briefing.Linking.Quoting;
using Briefing.Model;
using Briefing.Model.Texts;

namespace Briefing.Drafting;

/// <summary>Turns what a text proposes into entries, and leaves out what the briefing has already.</summary>
internal sealed class TextDraft
{
    private static readonly string[] Nouns = ["sources", "quotes", "actors", "events", "relations"];

    private readonly KnownBriefing _known;
    private readonly DraftFiles _files;
    private readonly ReceivedText _text;
    private readonly Proposals _proposals;
    private readonly DateOnly? _published;
    private readonly List<string> _skipped = [];
    private readonly HashSet<(int Paragraph, int Start)> _shown = [];
    private readonly Dictionary<string, int> _added = [];
    private int _wordsShown;
    private string _source = "";

    private TextDraft(KnownBriefing known, DraftFiles files, ReceivedText text, DateOnly? published)
    {
        _known = known;
        _files = files;
        _text = text;
        _published = published ?? text.Facts.Published;
        _proposals = Proposals.Of(text, published);
    }

    /// <summary>Adds the entries of a text to the files.</summary>
    public static TextReport Add(KnownBriefing known, DraftFiles files, ReceivedText text, DateOnly? published)
    {
        var draft = new TextDraft(known, files, text, published);
        var name = files.Seed(text, known);
        var isNew = known.SourceOf(name) is null;
        draft._source = known.SourceOf(name) ?? known.FreeId(EntryKind.Source, text.Facts.Title);
        draft.AddActors();
        draft.AddEvents();
        draft.AddQuotes();
        draft.AddRelations();
        if (isNew)
        {
            files.Sources.Add(draft.SourceEntry(name));
            known.AddSource(name, draft._source);
            draft.Count("sources");
        }
        else
        {
            draft._skipped.Insert(0, draft._source);
        }

        return draft.Report();
    }

    private TextReport Report() =>
        new()
        {
            Path = _text.Path,
            Source = _source,
            Paragraphs = _text.Paragraphs.Length,
            Language = _text.Language,
            Added = [.. Nouns.Where(_added.ContainsKey).Select(noun => (noun, _added[noun]))],
            Skipped = [.. _skipped],
            WithoutYear = _proposals.WithoutYear,
            Left = _proposals.Left,
        };

    private void AddActors()
    {
        foreach (var actor in _proposals.Actors)
        {
            var names = actor.Also.Concat(actor.Misspelt).Prepend(actor.Name).ToList();
            if (_known.ActorCalled(names) is { } id)
            {
                (actor.Id, actor.IsKnown) = (id, true);
                _skipped.Add(id);
                continue;
            }

            actor.Id = _known.FreeId(EntryKind.Actor, actor.Name);
            names.ForEach(name => _known.AddName(name, actor.Id));
        }

        foreach (var actor in _proposals.Actors.Where(actor => !actor.IsKnown))
        {
            _files.Actors.Add(EntryText.Of(actor));
            Count("actors");
        }
    }

    private void AddEvents()
    {
        foreach (var proposed in _proposals.Events)
        {
            if (_known.EventOf(_source, proposed.Passage) is { } id)
            {
                _skipped.Add(id);
                continue;
            }

            var happening = proposed with { Id = _known.FreeId(EntryKind.Event, proposed.Title) };
            var found = _proposals.Gate.Find(happening.Passage, happening.Paragraph) as PassageFound;
            Show(found);
            _known.AddEvent(_source, happening.Passage, happening.Id);
            _files.Events.Add(EntryText.Of(happening, _source, found is not null));
            Count("events");
        }
    }

    private void AddQuotes()
    {
        foreach (var proposed in _proposals.Quotes)
        {
            if (_known.QuoteOf(_source, proposed.Words) is { } id)
            {
                _skipped.Add(id);
                continue;
            }

            var quote = proposed with
            {
                Id = _known.FreeId(EntryKind.Quote, IdWords(proposed.Speaker, proposed.Words)),
            };
            Show(_proposals.Gate.Find(quote.Words, quote.Paragraph) as PassageFound);
            _known.AddQuote(_source, quote.Words, quote.Id);
            _files.Quotes.Add(EntryText.Of(quote, _source));
            Count("quotes");
        }
    }

    private static string IdWords(ActorDraft speaker, string words)
    {
        var name = speaker.Kind == ActorKind.Person ? speaker.Surname : speaker.Name;
        return $"{name} {string.Join(' ', words.Split(' ').Take(5))}";
    }

    private void AddRelations()
    {
        foreach (var relation in _proposals.Relations)
        {
            if (_known.HasRelation(relation.From.Id, relation.To.Id))
            {
                _skipped.Add($"{relation.From.Id} {relation.Type} {relation.To.Id}");
            }
            else if (_known.AddRelation(relation.From.Id, relation.Type, relation.To.Id))
            {
                _files.Relations.Add(EntryText.Of(relation, _source));
                Count("relations");
            }
        }
    }

    // The site shows the sentences that quotes and passages stand in: their words are counted as it counts them.
    private void Show(PassageFound? found)
    {
        foreach (var range in found?.Ranges ?? [])
        {
            var text = _text.Paragraphs[range.Paragraph - 1].Text;
            foreach (var (start, end) in Sentences.In(text))
            {
                if (start < range.Start + range.Length && range.Start < end && _shown.Add((range.Paragraph, start)))
                {
                    _wordsShown += WordCount.Of(text.AsSpan(start, end - start));
                }
            }
        }
    }

    private string SourceEntry(string name)
    {
        var facts = _text.Facts;
        var words = _text.Paragraphs.Sum(paragraph => WordCount.Of(paragraph.Text));
        var remark = facts.HasTitle
            ? "Proposed from the head of the text; what it does not say is left out."
            : "The text has no title of its own: these are its first words.";
        var writer = new YamlWriter()
            .Entry(_source, facts.Evidence.IsEmpty ? remark : $"{remark} It says: {string.Join(" / ", facts.Evidence)}")
            .Key("title", facts.Title)
            .Key("text", name)
            .Raw("kind", "article")
            .Key("publisher", facts.Publisher)
            .List("authors", facts.Authors)
            .Key("published", _published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            .Key("url", facts.Url)
            .Key("language", _text.Language);
        if (_wordsShown > Source.DefaultExcerptWords)
        {
            writer
                .Remark($"Quotes and passages show {_wordsShown} of the text's {words} words. Check that you may.")
                .Raw("excerpt-words", _wordsShown.ToString(CultureInfo.InvariantCulture));
        }

        return writer.Lines("omit", [.. _text.Omitted.Select(YamlWriter.InQuotes)]).Text;
    }

    private void Count(string noun) => _added[noun] = _added.GetValueOrDefault(noun) + 1;
}
