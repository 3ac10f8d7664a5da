using System.Globalization;
using System.Text;
using Briefing.Diagnostics;
using Briefing.Diagnostics.Printing;
using Briefing.Pipelines;
using Briefing.Reading;

namespace Briefing.Tests.Reading;

/// <summary>What reading a whole briefing gave: its entries and what was found.</summary>
internal sealed class ReadSite
{
    private static readonly (string Collection, Module Bind)[] Collections =
    [
        ("briefing", new BindBrief()),
        ("sources", new BindSources()),
        ("actors", new BindActors()),
        ("events", new BindEvents()),
        ("quotes", new BindQuotes()),
        ("relations", new BindRelations()),
        ("pages", new BindPages()),
        ("permalinks", new BindPermalinks()),
    ];

    private readonly IReadOnlyList<Document> _documents;

    private ReadSite(IReadOnlyList<Document> documents, DiagnosticBag diagnostics)
    {
        _documents = documents;
        Diagnostics = [.. diagnostics.InOrder()];
    }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Each message with its code, place and words underlined, notes and help below it.</summary>
    public string Messages => string.Concat(Diagnostics.Select(Print));

    /// <summary>What a person is shown.</summary>
    public string Printed
    {
        get
        {
            using var writer = new StringWriter();
            new TextPrinter(writer, new PrintStyle { All = true }).Print([.. Diagnostics]);
            return writer.ToString();
        }
    }

    public static ReadSite At(string root)
    {
        var diagnostics = new DiagnosticBag();
        var context = new PipelineContext
        {
            Settings = new BuildSettings { Root = root, Output = "" },
            Diagnostics = diagnostics,
            Outputs = PhaseOutputs.None,
        };
        new CheckInputFolder().Execute([], context);
        return new ReadSite(
            [.. Collections.SelectMany(part => Read(part.Collection, part.Bind, context))],
            diagnostics
        );
    }

    public T One<T>()
        where T : class => Assert.Single(All<T>());

    public IReadOnlyList<T> All<T>()
        where T : class => [.. _documents.Select(document => document.Metadata).OfType<T>()];

    private static IReadOnlyList<Document> Read(string collection, Module bind, PipelineContext context) =>
        bind.Execute(new ReadYaml().Execute(new ReadFiles(collection).Execute([], context), context), context);

    private static string Print(Diagnostic found)
    {
        var text = new StringBuilder($"{found.Rule.Code} {WhereOf(found.Place)}{found.Message}\n");
        foreach (var note in found.Notes)
        {
            text.Append(CultureInfo.InvariantCulture, $"  note: {WhereOf(note.Place)}{note.Message}\n");
        }

        return found.Help is { } help
            ? text.Append(CultureInfo.InvariantCulture, $"  help: {help}\n").ToString()
            : text.ToString();
    }

    private static string WhereOf(Place? place) =>
        place is not { } at ? ""
        : at.File.Text.Length == 0 ? $"{at.File.Path}: "
        : $"{at} <{at.Text.ReplaceLineEndings("⏎")}> ";
}
