using Briefing.Diagnostics;
using Briefing.Pipelines;
using Briefing.Publishing.Folders;

namespace Briefing.Publishing;

/// <summary>
/// The folder that the site goes to. A new site is put together beside it and takes its place in one step, once
/// everything has been found right.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    private readonly DiagnosticBag _diagnostics;
    private readonly FolderGuard _guard;
    private readonly string _target;
    private readonly Workshop? _workshop;
    private bool _isBroken;

    private OutputFolder(DiagnosticBag diagnostics, FolderGuard guard, string target, Workshop? workshop)
    {
        _diagnostics = diagnostics;
        _guard = guard;
        _target = target;
        _workshop = workshop;
    }

    /// <summary>Where files are to be written; nowhere where only a check was asked for or the folder was refused.</summary>
    public string? Staging => _workshop?.Next;

    /// <summary>Whether a file could not be written, so that there is no sense in writing others.</summary>
    public bool IsBroken => Volatile.Read(ref _isBroken);

    /// <summary>The addresses that are taken.</summary>
    public AddressBook Addresses { get; } = new();

    /// <summary>Makes ready to write, unless that would destroy what no build has made; then says so.</summary>
    public static OutputFolder Open(BuildSettings settings, DiagnosticBag diagnostics)
    {
        var guard = new FolderGuard(settings.Root);
        if (settings.CheckOnly)
        {
            return new OutputFolder(diagnostics, guard, settings.Output, workshop: null);
        }

        try
        {
            var target = RealPath.Of(settings.Output);
            return new OutputFolder(diagnostics, guard, target, OpenWorkshop(target, guard, diagnostics));
        }
        catch (Exception trouble) when (FileTrouble.IsTrouble(trouble))
        {
            var output = guard.Show(Path.GetFullPath(settings.Output));
            var message = $"the output folder `{output}` cannot be made: {FileTrouble.Reason(trouble)}";
            diagnostics.Add(PublishingRules.NotWritten, place: null, message, "choose another folder with `--output`");
            return new OutputFolder(diagnostics, guard, settings.Output, workshop: null);
        }
    }

    /// <summary>Puts the new site in the place of the old one, unless anything speaks against it; then says so.</summary>
    /// <param name="before">What belongs to it and is done first; the old site stays where that reports an error.</param>
    public void Publish(Action? before = null)
    {
        Addresses.Report(_diagnostics);
        if (_workshop is null || _diagnostics.HasErrors)
        {
            return;
        }

        before?.Invoke();
        if (!_diagnostics.HasErrors)
        {
            Swap(_workshop);
        }
    }

    private void Swap(Workshop workshop)
    {
        try
        {
            workshop.Swap();
        }
        catch (Exception trouble) when (FileTrouble.IsTrouble(trouble))
        {
            var message = $"the site cannot take its place at `{_guard.Show(_target)}`: {FileTrouble.Reason(trouble)}";
            var help = "close what holds it open, or choose another folder with `--output`";
            _diagnostics.Add(PublishingRules.NotWritten, place: null, message, help);
        }
    }

    /// <summary>Says that a file could not be written; of many, as when a disk is full, only the first.</summary>
    public void Report(string destination, Exception trouble)
    {
        if (Interlocked.Exchange(ref _isBroken, value: true))
        {
            return;
        }

        var message = $"`{destination}` cannot be written to `{_guard.Show(_target)}`: {FileTrouble.Reason(trouble)}";
        _diagnostics.Add(PublishingRules.NotWritten, place: null, message);
    }

    /// <summary>Clears away what was put together and not published.</summary>
    public void Dispose() => _workshop?.Dispose();

    private static Workshop? OpenWorkshop(string target, FolderGuard guard, DiagnosticBag diagnostics)
    {
        var refusal = guard.Look(target) ?? LookAtWorkshop(target, guard);
        if (refusal is not null)
        {
            diagnostics.Add(PublishingRules.ForeignFolder, place: null, refusal.Message, refusal.Help);
            return null;
        }

        var workshop = Workshop.TryOpen(target);
        if (workshop is null)
        {
            var message = $"another build is just writing to `{guard.Show(target)}`";
            diagnostics.Add(PublishingRules.NotWritten, place: null, message, "wait until it is done and build again");
        }

        return workshop;
    }

    private static Refusal? LookAtWorkshop(string target, FolderGuard guard)
    {
        var folder = Workshop.FolderFor(target);
        return Workshop.IsForeign(folder)
            ? new Refusal(
                $"`{guard.Show(folder)}` stands where a build puts its site together, and no build has made it",
                "move it away, or choose another folder with `--output`"
            )
            : null;
    }
}
