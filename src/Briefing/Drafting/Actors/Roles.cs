using System.Buffers;
using Briefing.Drafting.Language;
using Briefing.Model;

namespace Briefing.Drafting.Actors;

/// <summary>Works out in which office each person is, and of which country or body.</summary>
internal static class Roles
{
    private static readonly SearchValues<char> Dividers = SearchValues.Create(",.;:\"“”");

    /// <summary>Fills in what the titles and appositions of a cast say.</summary>
    public static void Settle(Cast cast)
    {
        ActorDraft? before = null;
        foreach (var mention in cast.Mentions.Where(mention => mention.IsPerson))
        {
            var (person, name) = (mention.Actor, mention.Sighting);
            if (person.Role is null && name.Role is not null)
            {
                Take(person, name, before, cast);
            }

            if (person.Of.Count == 0 && AffiliationOf(mention, cast) is { } body)
            {
                person.Of.Add(body);
                body.IsProposed = true;
            }

            before = person;
        }
    }

    private static void Take(ActorDraft person, Sighting name, ActorDraft? before, Cast cast)
    {
        var role = name.Role!;
        var country = name.Country ?? CountryIn(name, cast);
        if (role.EndsWith("counterpart", StringComparison.Ordinal))
        {
            role = before?.Role is { } other ? other.Split(" of ")[0] : "";
        }

        role = WithoutCountry(role, country);
        if (role.Length == 0)
        {
            return;
        }

        var hasBody =
            role.Contains(" of ", StringComparison.Ordinal)
            || role.Contains(" at ", StringComparison.Ordinal)
            || role.Contains(" for ", StringComparison.Ordinal);
        var body = BodyIn(name, cast);
        role = char.ToUpperInvariant(role[0]) + role[1..];
        person.Role =
            country is not null && !hasBody && body is null && Offices.IsOfState(role) ? $"{role} of {country.Name}"
            : body is not null && !role.Contains(body.Name, StringComparison.Ordinal) && !hasBody
                ? $"{role}, {body.Name}"
            : role;
        person.Confidence = Confidence.High;
        if (body is not null)
        {
            person.Of.Add(body);
        }
        else if (country is not null)
        {
            person.Country = country;
            if (!Offices.IsOfState(role))
            {
                return;
            }

            var state = cast.CountryOf(country, name);
            state.IsProposed = true;
            state.Confidence = state.Confidence == Confidence.Low ? Confidence.Medium : state.Confidence;
            person.Of.Add(state);
        }
    }

    // Names inside the words that give the role: "director of the Port Authority", "a fellow at Chatham House".
    private static ActorDraft? BodyIn(Sighting name, Cast cast) =>
        cast.In(name.Paragraph.Number)
            .FirstOrDefault(other => IsInRole(other, name) && other.Actor.Kind == ActorKind.Organisation)
            ?.Actor;

    private static KnownCountry? CountryIn(Sighting name, Cast cast) =>
        cast.In(name.Paragraph.Number)
            .FirstOrDefault(other => IsInRole(other, name) && other.Actor.Kind == ActorKind.Country)
            ?.Actor.Country;

    private static bool IsInRole(Mention other, Sighting name) =>
        other.Start >= name.Outset - 1 && other.Start < name.Reach && other.Sighting.Start != name.Start;

    private static string WithoutCountry(string role, KnownCountry? country)
    {
        if (country is null)
        {
            return role;
        }

        foreach (var word in country.Adjectives.Concat(country.Also).Prepend(country.Name))
        {
            foreach (var ending in new[] { "'s ", "’s ", " " })
            {
                if (role.StartsWith(word + ending, StringComparison.Ordinal))
                {
                    return role[(word.Length + ending.Length)..];
                }
            }
        }

        return role;
    }

    // "Annette Bohr from the London-based think tank Chatham House"
    private static ActorDraft? AffiliationOf(Mention mention, Cast cast)
    {
        var text = mention.Sighting.Paragraph.Text;
        var rest = text.AsSpan(mention.Sighting.End);
        if (!rest.StartsWith(" from ") && !rest.StartsWith(" of ") && !rest.StartsWith(" at "))
        {
            return null;
        }

        var next = cast.In(mention.Paragraph).FirstOrDefault(other => other.Start > mention.Sighting.End);
        var isNear = next is { Actor.Kind: ActorKind.Organisation } && next.Start - mention.Sighting.End < 60;
        return isNear && !text.AsSpan(mention.Sighting.End, next!.Start - mention.Sighting.End).ContainsAny(Dividers)
            ? next.Actor
            : null;
    }
}
