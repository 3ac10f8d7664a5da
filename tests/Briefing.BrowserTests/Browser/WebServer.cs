using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace Briefing.BrowserTests.Browser;

/// <summary>
/// A web server inside the test that answers for every host there is: for folders under an address, such as a built
/// site, and for single pages, such as that of a blog that embeds it. The browser is told to look up all hosts here.
/// </summary>
internal sealed class WebServer : IAsyncDisposable
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    private readonly ConcurrentDictionary<Uri, (string Folder, HostHeaders Headers)> _folders = [];
    private readonly ConcurrentDictionary<Uri, string> _pages = [];
    private readonly WebApplication _app;

    private WebServer(WebApplication app) => _app = app;

    /// <summary>The port of this machine that it listens on.</summary>
    public int Port => new Uri(_app.Urls.Single()).Port;

    /// <summary>Starts on a free port.</summary>
    public static async Task<WebServer> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(options =>
            options.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(Certificate()))
        );
        var server = new WebServer(builder.Build());
        server._app.Run(server.Answer);
        await server._app.StartAsync();
        return server;
    }

    /// <summary>Publishes a folder under an address that ends in a slash, with the headers that it asks for.</summary>
    public void PublishFolder(Uri address, string folder) =>
        _folders[address] = (folder, new HostHeaders(Path.Combine(folder, "_headers")));

    /// <summary>Publishes a page of HTML at an address.</summary>
    public void PublishPage(Uri address, string html) => _pages[address] = html;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task Answer(HttpContext context)
    {
        var address = new Uri($"https://{context.Request.Host.Value}{context.Request.Path.Value}");
        if (_pages.TryGetValue(address, out var html))
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.WriteAsync(html);
        }
        else if (_folders.Keys.FirstOrDefault(root => root.IsBaseOf(address)) is { } root)
        {
            await AnswerFrom(root, Uri.UnescapeDataString(root.MakeRelativeUri(address).OriginalString), context);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private async Task AnswerFrom(Uri root, string path, HttpContext context)
    {
        var (folder, headers) = _folders[root];
        foreach (var (name, value) in headers.Of($"/{path}"))
        {
            context.Response.Headers[name] = value;
        }

        var file = Path.Combine(folder, path.Length == 0 || path.EndsWith('/') ? $"{path}index.html" : path);
        if (!File.Exists(file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            file = Path.Combine(folder, "404.html");
        }

        context.Response.ContentType = Types.TryGetContentType(file, out var type) ? type : "application/octet-stream";
        await context.Response.SendFileAsync(file);
    }

    // Signed by itself: the browser is told to take it. Exported once, since Windows serves no key that is only in memory.
    private static X509Certificate2 Certificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var made = request.CreateSelfSigned(
            new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero),
            new DateTimeOffset(2120, 1, 1, 0, 0, 0, TimeSpan.Zero)
        );
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), password: null);
    }
}
