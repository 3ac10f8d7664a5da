using System.Collections.Frozen;
using Briefing.Drafting.Actors;
using Briefing.Drafting.Language;
using Briefing.Model;

namespace Briefing.Drafting.Quotes;

/// <summary>Finds who is meant by the subject of a verb: a name, a pronoun, "the minister", "a senior official".</summary>
internal sealed class SubjectFinder(Cast cast)
{
    private static readonly FrozenSet<string> Prepositions = (
        "in at to from of with by for on about against between near after before over into like towards toward than among "
        + "including alongside behind under without via and"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Pronouns = ["he", "she", "they", "He", "She", "They", "who"];

    private static readonly FrozenSet<string> Unnamed = (
        "official officials diplomat diplomats source sources resident residents witness witnesses protester protesters aide "
        + "aides villager villagers farmer farmers analyst analysts expert experts critic critics fisherman fishermen student "
        + "students worker workers engineer lawmaker lawmakers soldier passenger shopkeeper spokesman spokeswoman spokesperson "
        + "supporters opponents campaigners activists neighbour neighbor driver trader traders nurse nurses teacher teachers doctor doctors pilot soldiers delegate delegates"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ActorKind> Bodies = new Dictionary<string, ActorKind>
    {
        ["ministry"] = ActorKind.Organisation,
        ["company"] = ActorKind.Organisation,
        ["agency"] = ActorKind.Organisation,
        ["organisation"] = ActorKind.Organisation,
        ["organization"] = ActorKind.Organisation,
        ["group"] = ActorKind.Organisation,
        ["bank"] = ActorKind.Organisation,
        ["commission"] = ActorKind.Organisation,
        ["authority"] = ActorKind.Organisation,
        ["university"] = ActorKind.Organisation,
        ["committee"] = ActorKind.Organisation,
        ["council"] = ActorKind.Organisation,
        ["union"] = ActorKind.Organisation,
        ["institute"] = ActorKind.Organisation,
        ["party"] = ActorKind.Organisation,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly Dictionary<int, (ActorDraft Speaker, int At)> _speakers = [];
    private ActorDraft? _last;

    /// <summary>Who spoke last; later pronouns may mean them.</summary>
    public ActorDraft? Last => _last;

    /// <summary>Notes who speaks.</summary>
    public void Note(ActorDraft speaker, ReadParagraph paragraph, int at)
    {
        _last = speaker;
        _speakers[paragraph.Number] = (speaker, at);
    }

    /// <summary>The subject nearest before an offset, not before another.</summary>
    public (ActorDraft Actor, Confidence Confidence, int Start)? Before(ReadParagraph paragraph, int from, int to)
    {
        var tokens = paragraph.Tokens;
        for (var i = LastBefore(paragraph, to); i >= 0 && tokens[i].Start >= from; i--)
        {
            if (SubjectAt(paragraph, i, from) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The subject nearest behind an offset, at most as far as another.</summary>
    /// <param name="paragraph">Where.</param>
    /// <param name="from">The offset.</param>
    /// <param name="to">How far.</param>
    /// <param name="isObject">Whether a preposition stands before it: <c>according to</c>.</param>
    public (ActorDraft Actor, Confidence Confidence, int Start)? Behind(
        ReadParagraph paragraph,
        int from,
        int to,
        bool isObject
    )
    {
        var tokens = paragraph.Tokens;
        for (var i = LastBefore(paragraph, from) + 1; i < tokens.Length && tokens[i].Start < to; i++)
        {
            if (SubjectAt(paragraph, i, from, isObject) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static int LastBefore(ReadParagraph paragraph, int offset)
    {
        var (low, high) = (0, paragraph.Tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = paragraph.Tokens[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    private (ActorDraft Actor, Confidence Confidence, int Start)? SubjectAt(
        ReadParagraph paragraph,
        int index,
        int from,
        bool isObject = false
    )
    {
        var token = paragraph.Tokens[index];
        if (paragraph.Marked.Any(words => words.Start <= token.Start && token.Start < words.End))
        {
            return null;
        }

        if (
            cast.In(paragraph.Number)
                .Where(mention => mention.Start == token.Start)
                .MaxBy(mention => mention.Sighting.End) is
            { } named
        )
        {
            return IsSubject(paragraph, named, isObject) ? (named.Actor, Sureness(named), named.Sighting.Outset) : null;
        }

        if (Pronouns.Contains(token.Text, StringComparer.Ordinal))
        {
            var meant = token.Text == "who" ? Nearest(paragraph, token.Start) : Meant(paragraph, token.Start);
            return meant is null ? null : (meant, Confidence.Medium, token.Start);
        }

        return IsOfName(paragraph, token.Start) ? null : Described(paragraph, index, from);
    }

    private static Confidence Sureness(Mention mention) =>
        mention.IsPerson || mention.Actor.Kind == ActorKind.Organisation ? Confidence.High : Confidence.Medium;

    private bool IsSubject(ReadParagraph paragraph, Mention mention, bool isObject = false)
    {
        var name = mention.Sighting;
        if (
            name.Kind is SightingKind.Adjective or SightingKind.Place
            || IsGenitive(paragraph, name)
            || IsInsideApposition(mention)
        )
        {
            return false;
        }

        var before = LastBefore(paragraph, name.Outset);
        while (before >= 0 && paragraph.Tokens[before].Text is "the" or "a" or "an")
        {
            before--;
        }

        return isObject
            || before < 0
            || !Prepositions.Contains(paragraph.Tokens[before].Text)
            || paragraph.Tokens[before].Text == "and";
    }

    // A word that says who a named person is: "Ana Lopez, a teacher, said".
    private bool IsOfName(ReadParagraph paragraph, int offset) =>
        cast.In(paragraph.Number)
            .Any(mention => mention.IsPerson && mention.Sighting.Outset <= offset && offset < mention.Sighting.Reach);

    private bool IsInsideApposition(Mention mention) =>
        cast.In(mention.Paragraph)
            .Any(other =>
                other != mention
                && (
                    (other.Sighting.End <= mention.Start && mention.Start < other.Sighting.Reach)
                    || (other.Sighting.Outset <= mention.Start && mention.Start < other.Sighting.Start)
                )
            );

    private static bool IsGenitive(ReadParagraph paragraph, Sighting name)
    {
        var last = LastBefore(paragraph, name.End);
        return paragraph.Tokens[last].IsGenitive && paragraph.Tokens[last].WordEnd == name.End;
    }

    private ActorDraft? Nearest(ReadParagraph paragraph, int offset) =>
        cast.In(paragraph.Number)
            .LastOrDefault(mention =>
                mention.IsPerson && mention.Start < offset && mention.Start >= paragraph.SentenceAt(offset).Start
            )
            ?.Actor;

    // The person that a pronoun means: the subject of its sentence, else whoever spoke in the paragraph or was its subject.
    private ActorDraft? Meant(ReadParagraph paragraph, int offset)
    {
        var (start, _) = paragraph.SentenceAt(offset);
        var persons = cast.In(paragraph.Number).Where(mention => mention.IsPerson && mention.Start < offset).ToList();
        var here = persons.FindLast(mention =>
            mention.Start >= start && IsSubject(paragraph, mention) && !IsQuoted(paragraph, mention)
        );
        if (here is not null)
        {
            return here.Actor;
        }

        var earlier = persons.FindLast(mention => IsSubject(paragraph, mention) && !IsQuoted(paragraph, mention));
        var hasSpoken =
            _speakers.TryGetValue(paragraph.Number, out var spoken) && spoken.Speaker.Kind == ActorKind.Person;
        if (hasSpoken && (earlier is null || earlier.Start < spoken.At))
        {
            return spoken.Speaker;
        }

        return earlier?.Actor
            ?? (_last?.Kind is ActorKind.Person or ActorKind.Group ? _last : null)
            ?? SubjectAbove(paragraph);
    }

    private ActorDraft? SubjectAbove(ReadParagraph paragraph) =>
        cast.In(paragraph.Number - 1).FirstOrDefault(mention => mention.IsPerson)?.Actor;

    private static bool IsQuoted(ReadParagraph paragraph, Mention mention) =>
        paragraph.Marked.Any(words => words.Start <= mention.Start && mention.Start < words.End);

    private (ActorDraft Actor, Confidence Confidence, int Start)? Described(
        ReadParagraph paragraph,
        int index,
        int from
    )
    {
        var tokens = paragraph.Tokens;
        var noun = tokens[index].Text;
        var isOffice = Offices.IsOffice(noun);
        if (!isOffice && !Bodies.ContainsKey(noun) && !Unnamed.Contains(noun))
        {
            return null;
        }

        var first = index;
        while (
            first > 0
            && tokens[first - 1].IsWord
            && tokens[first - 1].Start >= from
            && !Saying.IsVerb(tokens[first - 1].Text)
            && index - first < 5
            && !IsDeterminer(tokens[first].Text)
        )
        {
            first--;
        }

        return tokens[first].Text is "the" or "The" ? Definite(paragraph, noun, tokens[first].Start)
            : tokens[first].Text is "its" or "Its" ? BodyBefore(paragraph, tokens[first].Start)
            : Indefinite(paragraph, first, index);
    }

    private (ActorDraft Actor, Confidence Confidence, int Start)? Definite(
        ReadParagraph paragraph,
        string noun,
        int start
    )
    {
        var isBody = Bodies.ContainsKey(noun);
        var found = cast.Mentions.LastOrDefault(mention =>
            (mention.Paragraph < paragraph.Number || (mention.Paragraph == paragraph.Number && mention.Start < start))
            && (
                isBody
                    ? mention.Actor.Kind == ActorKind.Organisation && Fits(mention.Actor.Name, noun)
                    : Fits(mention.Actor.Role, noun)
            )
        );
        return found is null ? null : (found.Actor, Confidence.Medium, start);
    }

    // "Its spokesman said": the body that was named last speaks.
    private (ActorDraft Actor, Confidence Confidence, int Start)? BodyBefore(ReadParagraph paragraph, int start)
    {
        var found = cast.In(paragraph.Number)
            .LastOrDefault(mention =>
                mention.Start < start
                && !mention.IsPerson
                && mention.Sighting.Kind is not (SightingKind.Place or SightingKind.Adjective)
            );
        return found is null ? null : (found.Actor, Confidence.Medium, start);
    }

    private static bool Fits(string? words, string noun) =>
        words is not null && (noun is "company" or "group" || words.Contains(noun, StringComparison.OrdinalIgnoreCase));

    private (ActorDraft Actor, Confidence Confidence, int Start)? Indefinite(
        ReadParagraph paragraph,
        int first,
        int index
    )
    {
        var tokens = paragraph.Tokens;
        var noun = tokens[index].Text;
        var isPlural = noun.EndsWith('s') || noun is "fishermen";
        var isIndefinite = tokens[first].Text is "a" or "an" or "one" or "A" or "An" or "One" or "another" or "Another";
        if (!Unnamed.Contains(noun) || (!isIndefinite && !isPlural))
        {
            return null;
        }

        var begin = isIndefinite || IsDeterminer(tokens[first].Text) ? Math.Min(index, first + 1) : first;
        begin = isPlural && !isIndefinite ? index : begin;
        var words = paragraph.Text[tokens[begin].Start..tokens[index].WordEnd];
        var name =
            $"Unnamed {(words.Length > 1 && char.IsLower(words[1]) ? char.ToLowerInvariant(words[0]) : words[0])}{words[1..]}";
        return (cast.AddUnnamed(name), Confidence.Low, tokens[first].Start);
    }

    private static bool IsDeterminer(string word) =>
        word
            is "a"
                or "an"
                or "the"
                or "one"
                or "A"
                or "An"
                or "The"
                or "One"
                or "another"
                or "Another"
                or "some"
                or "several"
                or "its"
                or "Its"
                or "his"
                or "her"
                or "their";
}
