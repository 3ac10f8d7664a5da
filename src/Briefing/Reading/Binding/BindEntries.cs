using Briefing.Model;
using Briefing.Pipelines;
using Briefing.Reading.Entries;
using Briefing.Reading.Keys;
using Briefing.Reading.Markup;
using Briefing.Reading.Words;
using Briefing.Reading.Yaml;

namespace Briefing.Reading.Binding;

/// <summary>
/// Turns the keys of each entry into what the rest of the program knows, one document for each. An entry that lacks
/// something required, or has the id of another, is reported and left out.
/// </summary>
/// <typeparam name="T">What an entry becomes.</typeparam>
internal abstract class BindEntries<T> : Module
    where T : Entry
{
    private readonly EntryKind _kind;

    /// <summary>Gets ready to bind entries of a kind.</summary>
    protected BindEntries(EntryKind kind) => _kind = kind;

    /// <inheritdoc/>
    public sealed override IReadOnlyList<Document> Execute(IReadOnlyList<Document> inputs, PipelineContext context)
    {
        var written = inputs.SelectMany(document => Find(document, context)).ToList();
        var first = RepeatedIds.LeaveOut(written, _kind, context.Diagnostics);
        var bound = new T?[written.Count];
        var options = new ParallelOptions { CancellationToken = context.Cancellation };
        Parallel.For(0, written.Count, options, i => bound[i] = Bind(written[i], context));
        return
        [
            .. bound
                .Where((_, i) => first.Contains(written[i]))
                .OfType<T>()
                .Select(entry => new Document { Source = entry.Place.File.Path, Metadata = entry }),
        ];
    }

    /// <summary>Reads the keys of one entry.</summary>
    protected abstract T Bind(Fields fields, WrittenEntry written);

    /// <summary>The Markdown below the keys; none where there is none.</summary>
    protected static Prose? BodyOf(WrittenEntry written, PipelineContext context) =>
        written.Body is { } body ? ProseReader.Read(body, body.Text, context) : null;

    private IEnumerable<WrittenEntry> Find(Document document, PipelineContext context) =>
        document.Is<YamlFile>(out var file) ? WrittenEntries.In(file, _kind, context.Diagnostics) : [];

    private T? Bind(WrittenEntry written, PipelineContext context)
    {
        var owner = $"the {_kind.Singular()} `{Excerpt.Of(written.Id)}`";
        var fields = new Fields(written.Keys, EntryKeys.Of(_kind), owner, written.Place, context);
        var entry = Bind(fields, written);
        return fields.IsComplete ? entry : null;
    }
}
