using System.Net.Http.Headers;
using System.Security.Cryptography;
using FactCheck.Core.Cases;
using FactCheck.Core.Ingestion;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace FactCheck.Api.Input;

/// <summary>A document that came as a request: the body itself, or the one file of a multipart form.</summary>
/// <param name="File">The bytes, with the name and type they were declared as; null when none came.</param>
/// <param name="Fields">Metadata from the form, then from the query.</param>
internal sealed record Upload(IncomingFile? File, Func<string, string?> Fields)
{
    /// <summary>Room for the parts of a form around the file.</summary>
    private const int FormOverhead = 256 * 1024;

    /// <summary>Reads a request; what is wrong with it goes to the reader.</summary>
    /// <exception cref="BadHttpRequestException">The body is larger than the limits allow. Its status is 413.</exception>
    public static async Task<Upload> ReadAsync(
        HttpRequest request, Func<string, string?> query, InputReader input, IngestionLimits limits, CancellationToken cancellationToken)
    {
        var isForm = MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && string.Equals(type.MediaType, "multipart/form-data", StringComparison.OrdinalIgnoreCase);
        var upload = isForm
            ? await ReadFormAsync(request, query, input, limits, cancellationToken)
            : await ReadBodyAsync(request, query, limits, cancellationToken);
        if (upload.File is not null)
        {
            input.OneLine("name", upload.File.Name);
        }

        if (upload.File is { Content.IsEmpty: true })
        {
            input.Fault("body", "The document is empty.");
        }

        return upload;
    }

    /// <summary>What the sender says of the document.</summary>
    public DocumentMetadata Metadata(InputReader input) => new(
        input.OneLine("title", Fields("title")),
        input.OneLine("publisher", Fields("publisher")),
        input.WebAddress("url", Fields("url")),
        input.Date("publishedOn", Fields("publishedOn")),
        input.LanguageTag("language", Fields("language")));

    private static async Task<Upload> ReadBodyAsync(
        HttpRequest request, Func<string, string?> query, IngestionLimits limits, CancellationToken cancellationToken)
    {
        BodyLimit.Apply(request, limits.MaximumBytes);
        var content = await BodyLimit.ReadAsync(request.Body, limits.MaximumBytes, cancellationToken);
        return new(Declared(query("name"), request.ContentType, content), query);
    }

    private static async Task<Upload> ReadFormAsync(
        HttpRequest request, Func<string, string?> query, InputReader input, IngestionLimits limits, CancellationToken cancellationToken)
    {
        BodyLimit.Apply(request, limits.MaximumBytes + FormOverhead);
        IFormCollection form;
        try
        {
            form = await request.ReadFormAsync(new FormOptions { MultipartBodyLengthLimit = limits.MaximumBytes + FormOverhead }, cancellationToken);
        }
        catch (InvalidDataException)
        {
            input.Fault("body", "The form cannot be read.");
            return new(null, query);
        }

        string? Field(string name) => form.TryGetValue(name, out var value) ? value : query(name);
        if (form.Files is not [var file])
        {
            input.Fault("file", "A form carries exactly one file.");
            return new(null, Field);
        }

        await using var stream = file.OpenReadStream();
        var content = await BodyLimit.ReadAsync(stream, limits.MaximumBytes, cancellationToken);
        return new(Declared(Field("name") ?? file.FileName, file.ContentType, content), Field);
    }

    /// <summary>The file under the name that was declared; under one made from its bytes when none was.</summary>
    private static IncomingFile Declared(string? declared, string? mediaType, ReadOnlyMemory<byte> content)
    {
        var name = declared?.Replace('\\', '/').Trim('/', ' ');
        return new(string.IsNullOrEmpty(name) ? $"document-{Fingerprint(content)}{Ending(mediaType)}" : name, mediaType, content);
    }

    private static string Fingerprint(ReadOnlyMemory<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content.Span))[..12];

    private static string Ending(string? mediaType) => mediaType?.Split(';')[0].Trim().ToLowerInvariant() switch
    {
        "text/plain" => ".txt",
        "text/html" => ".html",
        "text/csv" => ".csv",
        "application/pdf" => ".pdf",
        "application/json" => ".json",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => ".docx",
        _ => string.Empty,
    };
}
