using System.Text.Json;
using Briefing.Rendering.Data.Json;

namespace Briefing.Rendering.Data.Ftm;

/// <summary>An entity of FollowTheMoney.</summary>
/// <param name="id">What it is known by.</param>
/// <param name="schema">Its schema.</param>
internal sealed class FtmEntity(string id, string schema)
{
    private readonly List<(string Name, List<string> Values)> _properties = [];

    /// <summary>What it is known by.</summary>
    public string Id => id;

    /// <summary>Gives it the values of a property; those that are missing are passed over.</summary>
    public FtmEntity With(string name, params IEnumerable<string?> values)
    {
        List<string> given =
        [
            .. values.Where(value => !string.IsNullOrWhiteSpace(value)).Select(value => value!).Distinct(),
        ];
        if (given.Count > 0)
        {
            _properties.Add((name, given));
        }

        return this;
    }

    /// <summary>Writes it.</summary>
    public void Write(Utf8JsonWriter json) =>
        json.Object(() =>
        {
            json.Field("id", id);
            json.Field("schema", schema);
            json.Field(
                "properties",
                () =>
                {
                    foreach (var (name, values) in _properties)
                    {
                        json.Field(name, values);
                    }
                }
            );
        });
}
