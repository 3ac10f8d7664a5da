using System.Globalization;
using System.Text.Json;
using Briefing.Model;
using Briefing.Model.Dates;
using Briefing.Rendering.Data.Json;

namespace Briefing.Rendering.Data.Stix;

/// <summary>Writes what all objects of a bundle have in common.</summary>
/// <param name="json">Where to.</param>
/// <param name="catalogue">The briefing.</param>
/// <param name="created">When everything was made.</param>
/// <param name="modified">When everything was last changed.</param>
internal sealed class StixObjects(Utf8JsonWriter json, Catalogue catalogue, Moment created, Moment modified)
{
    private readonly List<string> _written = [];
    private readonly SortedSet<Marking> _markings = [];

    /// <summary>Where to.</summary>
    public Utf8JsonWriter Json => json;

    /// <summary>The briefing.</summary>
    public Catalogue Catalogue => catalogue;

    /// <summary>What has been written so far, by its identifier.</summary>
    public IReadOnlyList<string> Written => _written;

    /// <summary>When everything was made.</summary>
    public string Created => Timestamp(created);

    /// <summary>The identifier of an object.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="name">What it is made from, the same in every build.</param>
    public string IdOf(string type, string name) => $"{type}--{NameUuid.Of($"{catalogue.Identity}{name}#{type}")}";

    /// <summary>An object with the members that all have.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="id">Its identifier.</param>
    /// <param name="own">Its own marking; the briefing's holds where that is stricter.</param>
    /// <param name="members">Writes the members of its type.</param>
    public void Write(string type, string id, Marking own, Action members)
    {
        var marking = (Marking)Math.Max((int)own, (int)catalogue.Brief.Brief.Marking.Value);
        _written.Add(id);
        _markings.Add(marking);
        json.Object(() =>
        {
            json.Field("type", type);
            json.Field("spec_version", "2.1");
            json.Field("id", id);
            json.Field("created", Created);
            json.Field("modified", Timestamp(modified));
            json.Field("object_marking_refs", [StixMarkings.IdOf(marking)]);
            members();
        });
    }

    /// <summary>The definitions of the markings that objects refer to.</summary>
    public void WriteMarkings()
    {
        foreach (var marking in _markings)
        {
            StixMarkings.Write(json, marking);
        }
    }

    private static string Timestamp(Moment moment) =>
        moment.Instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
