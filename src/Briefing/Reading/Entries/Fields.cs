using Briefing.Diagnostics;
using Briefing.Pipelines;
using Briefing.Reading.Keys;
using Briefing.Reading.Yaml;

namespace Briefing.Reading.Entries;

/// <summary>
/// The keys of an entry, or of a part of one, while it is read. Opening them reports keys that are unknown, missing or
/// empty; asking for one reports what its value is not. An entry is complete when all that it needs could be read.
/// </summary>
internal sealed class Fields
{
    private readonly YamlMap _map;

    /// <summary>Opens the keys.</summary>
    /// <param name="map">What was written.</param>
    /// <param name="table">What may be written.</param>
    /// <param name="owner">What has the keys, for a message: <c>actor `ana-lopez`</c>.</param>
    /// <param name="place">What to point at where a key is missing.</param>
    /// <param name="context">Where mistakes go, and what else is known.</param>
    public Fields(YamlMap map, KeyTable table, string owner, Place place, PipelineContext context)
    {
        _map = map;
        Owner = owner;
        Place = place;
        Context = context;
        IsComplete = KeyCheck.Run(map, table, owner, place, context.Diagnostics);
    }

    /// <summary>What has the keys, for a message.</summary>
    public string Owner { get; }

    /// <summary>What to point at where a key is missing.</summary>
    public Place Place { get; }

    /// <summary>Where mistakes go, and what else is known.</summary>
    public PipelineContext Context { get; }

    /// <summary>Whether all that is required could be read so far.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>A key with its value; none where it is not written or empty.</summary>
    public YamlField? Find(Key key) =>
        _map.Find(key.Name) is { } field && field.Value is not YamlText { IsEmpty: true } ? field : null;

    /// <summary>The text of a key; none where there is none.</summary>
    public YamlText? FindText(Key key) =>
        Find(key) is { } field ? field.Value as YamlText ?? Reject<YamlText>(key, field.Value, "text") : null;

    /// <summary>The items of a list that are not empty; none where there is no list.</summary>
    public IEnumerable<YamlValue> FindItems(Key key)
    {
        if (Find(key) is not { } field)
        {
            return [];
        }

        var list = field.Value as YamlList ?? Reject<YamlList>(key, field.Value, "a list");
        return list is null ? [] : WithoutEmpty(key, list);
    }

    /// <summary>The items of a list that are text.</summary>
    public IEnumerable<YamlText> FindTexts(Key key) =>
        FindItems(key).Select(item => item as YamlText ?? RejectItem<YamlText>(key, item, "texts")).OfType<YamlText>();

    /// <summary>A value with keys of the editor's choice; none where it is not written.</summary>
    public YamlMap? FindMap(Key key) =>
        Find(key) is { } field ? field.Value as YamlMap ?? Reject<YamlMap>(key, field.Value, "keys with values") : null;

    /// <summary>The keys that a value has itself; none where it is not written.</summary>
    public Fields? FindFields(Key key, KeyTable inner) =>
        FindMap(key) is { } keys ? new Fields(keys, inner, $"`{key.Name}`", Find(key)!.Place, Context) : null;

    /// <summary>The items of a list that have keys themselves.</summary>
    public IEnumerable<Fields> FindFieldItems(Key key, KeyTable inner) =>
        FindItems(key).Select(item => OpenItem(key, item, inner)).OfType<Fields>();

    /// <summary>An item of a list that has keys itself; none where it has not.</summary>
    public Fields? OpenItem(Key key, YamlValue item, KeyTable inner, string wanted = "items with keys")
    {
        var keys = item as YamlMap ?? RejectItem<YamlMap>(key, item, wanted);
        return keys is null ? null : new Fields(keys, inner, $"an item of `{key.Name}`", keys.FirstLine, Context);
    }

    /// <summary>Reports a value that a key cannot have.</summary>
    public void Report(Rule rule, Key key, Place place, string message, string? help = null)
    {
        IsComplete &= !key.IsRequired;
        Context.Diagnostics.Add(rule, place, message, help);
    }

    /// <summary>Says that something required could not be read for a reason that is reported already.</summary>
    public void Fail() => IsComplete = false;

    /// <summary>Reports an item of the wrong kind.</summary>
    public T? RejectItem<T>(Key key, YamlValue item, string wanted)
        where T : class
    {
        Report(
            ReadingRules.WrongKind,
            key,
            item.FirstLine,
            $"`{key.Name}` takes a list of {wanted}; this item is {item.Says}",
            WrongKindAdvice.ForItem(key, item)
        );
        return null;
    }

    private T? Reject<T>(Key key, YamlValue value, string wanted)
        where T : class
    {
        Report(
            ReadingRules.WrongKind,
            key,
            value.FirstLine,
            $"`{key.Name}` takes {wanted}; this is {value.Says}",
            WrongKindAdvice.For(key, value, wanted)
        );
        return null;
    }

    private List<YamlValue> WithoutEmpty(Key key, YamlList list)
    {
        var items = new List<YamlValue>(list.Items.Count);
        foreach (var item in list.Items)
        {
            if (item is YamlText { IsEmpty: true })
            {
                Report(
                    ReadingRules.EmptyValue,
                    key,
                    item.Place,
                    $"an item of `{key.Name}` is empty",
                    "write something there, or delete it"
                );
            }
            else
            {
                items.Add(item);
            }
        }

        return items;
    }
}
