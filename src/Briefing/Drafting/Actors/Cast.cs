using Briefing.Drafting.Language;
using Briefing.Model;

namespace Briefing.Drafting.Actors;

/// <summary>Those that a text names, each once, and where it names them.</summary>
internal sealed class Cast
{
    private readonly List<ActorDraft> _actors = [];
    private readonly List<Mention> _mentions = [];
    private ILookup<int, Mention> _byParagraph = Enumerable.Empty<Mention>().ToLookup(mention => mention.Paragraph);
    private readonly Dictionary<string, ActorDraft> _bodies = new(StringComparer.Ordinal);

    private Cast() { }

    /// <summary>The actors, in the order in which they are named.</summary>
    public IReadOnlyList<ActorDraft> Actors => _actors;

    /// <summary>Where they are named, in order.</summary>
    public IReadOnlyList<Mention> Mentions => _mentions;

    /// <summary>Those in a paragraph, in order.</summary>
    public IEnumerable<Mention> In(int paragraph) => _byParagraph[paragraph];

    /// <summary>Reads a text.</summary>
    public static Cast Of(IReadOnlyList<ReadParagraph> paragraphs)
    {
        var cast = new Cast();
        var sightings = paragraphs
            .SelectMany(paragraph => NameReader.Read(paragraph, Headings.Has(paragraph)))
            .ToList();
        cast.AddBodies(sightings);
        cast.AddPersons(sightings);
        cast.Settle(sightings);
        return cast;
    }

    /// <summary>Leaves out whoever published the text and is named at its head only.</summary>
    public void LeaveOut(string? publisher)
    {
        foreach (var actor in _actors.Where(actor => actor.Name == publisher))
        {
            actor.IsProposed = _mentions.Count(mention => mention.Actor == actor) > 1;
        }
    }

    /// <summary>Adds somebody without a name.</summary>
    public ActorDraft AddUnnamed(string name)
    {
        var known = _actors.Find(actor => actor.Kind == ActorKind.Group && actor.Name == name);
        if (known is null)
        {
            known = new ActorDraft(ActorKind.Group, name, first: null)
            {
                IsProposed = true,
                Confidence = Confidence.Low,
            };
            _actors.Add(known);
        }

        return known;
    }

    // Names of organisations stand first, so that their short forms are known wherever they stand.
    private void AddBodies(List<Sighting> sightings)
    {
        foreach (var sighting in sightings.Where(one => one.Kind == SightingKind.Organisation))
        {
            var body = BodyOf(sighting);
            if (sighting.Acronym is { } acronym)
            {
                body.Also.Add(acronym);
                _bodies.TryAdd(acronym, body);
            }

            if (sighting.Text != body.Name)
            {
                body.Also.Add(sighting.Text);
            }
        }
    }

    private ActorDraft BodyOf(Sighting sighting)
    {
        var isMinistry =
            sighting.Country is not null
            && sighting.Text.EndsWith("inistry", StringComparison.Ordinal)
            && sighting.Text.AsSpan().Count(' ') >= 2;
        var name = sighting.Known?.Name ?? (isMinistry ? MinistryName(sighting) : sighting.Text);
        if (_bodies.TryGetValue(name, out var known))
        {
            return known;
        }

        var confidence = sighting.Known is null ? Confidence.Medium : Confidence.High;
        var body = new ActorDraft(ActorKind.Organisation, name, sighting)
        {
            IsProposed = true,
            Confidence = confidence,
            Country = isMinistry ? sighting.Country : null,
        };
        _bodies.Add(name, body);
        return body;
    }

    // "Turkey's foreign ministry" and "the Turkish Foreign Ministry" are one.
    private static string MinistryName(Sighting sighting)
    {
        var words = sighting.Text.Split(' ');
        var field = words[^2];
        return $"{char.ToUpperInvariant(field[0])}{field[1..].ToLowerInvariant()} Ministry of {sighting.Country!.Name}";
    }

    private void AddPersons(List<Sighting> sightings)
    {
        var persons = sightings.Where(one => one.Kind == SightingKind.Person).ToList();
        foreach (var group in persons.GroupBy(one => one.Text, StringComparer.Ordinal))
        {
            var isCalledAgain = sightings.Exists(one =>
                one
                    is { Kind: SightingKind.Single, Address: not null }
                        or { Kind: SightingKind.Single, IsSupported: true }
                && group.Key.EndsWith(" " + one.Text, StringComparison.Ordinal)
            );
            var support = group.FirstOrDefault(one => one.IsSupported);
            if ((support is not null || isCalledAgain) && !IsVariant(group.First()))
            {
                var person = new ActorDraft(ActorKind.Person, group.Key, support ?? group.First())
                {
                    IsProposed = true,
                };
                person.Confidence = support?.Role is null ? Confidence.Medium : Confidence.High;
                _actors.Add(person);
            }
        }

        foreach (
            var single in sightings.Where(one =>
                one is { Kind: SightingKind.Single } && (one.Role ?? one.Address) is not null
            )
        )
        {
            if (
                PersonCalled(single.Text) is null
                && !_bodies.ContainsKey(single.Text)
                && char.IsUpper(single.Text[0])
                && single.Text.Length > 1
            )
            {
                _actors.Add(
                    new ActorDraft(ActorKind.Person, single.Text, single)
                    {
                        IsProposed = true,
                        Confidence = Confidence.Medium,
                    }
                );
            }
        }
    }

    // A longer form of a name that is known ("John F. Kennedy"), or the same with a letter wrong ("Xi Jinjing").
    private bool IsVariant(Sighting sighting)
    {
        var name = sighting.Text;
        foreach (var person in _actors)
        {
            var isMisspelt = IsMisspelt(person.Name, name);
            if (isMisspelt)
            {
                person.Misspelt.Add(name);
                return true;
            }

            if (person.Surname == name[(name.LastIndexOf(' ') + 1)..] && person.FirstName == name.Split(' ')[0])
            {
                person.Also.Add(name);
                return true;
            }
        }

        return false;
    }

    private static bool IsMisspelt(string known, string name)
    {
        if (known == name || known.Length != name.Length || known.Length < 8)
        {
            return false;
        }

        var differing = known.Zip(name).Count(pair => pair.First != pair.Second);
        return differing == 1 && known.Split(' ').Length == name.Split(' ').Length;
    }

    private ActorDraft? PersonCalled(string name)
    {
        var found = _actors.Find(actor =>
            actor.Kind == ActorKind.Person
            && (actor.Name == name || actor.Also.Contains(name) || actor.Misspelt.Contains(name))
        );
        return found ?? _actors.FindLast(actor => actor.Kind == ActorKind.Person && actor.Surname == name);
    }

    private void Settle(List<Sighting> sightings)
    {
        var inOrder = new HashSet<ActorDraft>();
        foreach (var sighting in sightings)
        {
            if (ActorOf(sighting) is { } actor)
            {
                _mentions.Add(new Mention(actor, sighting));
                Learn(actor, sighting);
                inOrder.Add(actor);
            }
        }

        _actors.Clear();
        _actors.AddRange(inOrder);
        _byParagraph = _mentions.ToLookup(mention => mention.Paragraph);
        Roles.Settle(this);
    }

    private ActorDraft? ActorOf(Sighting sighting) =>
        sighting.Kind switch
        {
            SightingKind.Organisation => BodyOf(sighting),
            SightingKind.Person => PersonCalled(sighting.Text),
            SightingKind.Single => PersonCalled(sighting.Text) ?? _bodies.GetValueOrDefault(sighting.Text),
            _ when sighting.Known is not null => BodyOf(sighting),
            _ => CountryOf(sighting.Country!, sighting),
        };

    /// <summary>The actor that a country is.</summary>
    public ActorDraft CountryOf(KnownCountry country, Sighting sighting)
    {
        if (_bodies.TryGetValue(country.Name, out var known))
        {
            return known;
        }

        var actor = new ActorDraft(ActorKind.Country, country.Name, sighting) { Country = country };
        _bodies.Add(country.Name, actor);
        return actor;
    }

    private static void Learn(ActorDraft actor, Sighting sighting)
    {
        switch (sighting.Kind)
        {
            case SightingKind.Country:
                Confirm(actor, Confidence.High);
                LearnName(actor, sighting.Text);
                break;
            case SightingKind.Seat:
                Confirm(actor, Confidence.Medium);
                LearnName(actor, sighting.Text);
                break;
            case SightingKind.Single when actor.Kind == ActorKind.Person && sighting.Text != actor.Name:
                LearnShort(actor, sighting);
                break;
            case SightingKind.Place when actor.Kind == ActorKind.Organisation:
                break;
        }
    }

    private static void Confirm(ActorDraft actor, Confidence confidence)
    {
        actor.IsProposed = true;
        actor.Confidence = actor.Confidence > confidence ? actor.Confidence : confidence;
    }

    private static void LearnName(ActorDraft actor, string name)
    {
        if (name != actor.Name)
        {
            actor.Also.Add(name);
        }
    }

    private static void LearnShort(ActorDraft actor, Sighting sighting)
    {
        var names = sighting.Text.Length <= 3 ? actor.Weak : actor.Also;
        names.Add(sighting.Text);
        if (sighting.Address is { } address)
        {
            actor.Also.Add($"{address} {sighting.Text}");
        }
        else if (sighting.Role is { } role && char.IsUpper(role[0]) && sighting.Country is null)
        {
            actor.Also.Add($"{role} {sighting.Text}");
        }
    }
}
