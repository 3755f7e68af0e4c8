using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace FactCheck.Api.Input;

/// <summary>A table as the body, in CSV or as JSON, whose faults the handler reports together with all others.</summary>
/// <typeparam name="T">What a JSON body holds.</typeparam>
internal sealed class TableBody<T> : IEndpointParameterMetadataProvider
    where T : class, ITableInput
{
    private const int MaximumBytes = 4 * 1024 * 1024;
    private const int FaultsShown = 20;

    private readonly IReadOnlyList<IReadOnlyList<string>> _rows;
    private readonly IReadOnlyList<string> _faults;

    private TableBody(T? json, IReadOnlyList<IReadOnlyList<string>> rows, IReadOnlyList<string> faults)
    {
        Json = json;
        _rows = rows;
        _faults = faults;
    }

    /// <summary>The body, when it is JSON without fault.</summary>
    public T? Json { get; }

    public static async ValueTask<TableBody<T>> BindAsync(HttpContext context)
    {
        var isJson = context.Request.HasJsonContentType();
        var mediaType = context.Request.GetTypedHeaders().ContentType?.MediaType.Value;
        if (!isJson && !string.Equals(mediaType, CsvRows.MediaType, StringComparison.OrdinalIgnoreCase))
        {
            throw new BadHttpRequestException("The body must be a table, sent as text/csv or application/json.", StatusCodes.Status415UnsupportedMediaType);
        }

        BodyLimit.Apply(context.Request, MaximumBytes);
        var content = await BodyLimit.ReadAsync(context.Request.Body, MaximumBytes, context.RequestAborted);
        if (!isJson)
        {
            var (rows, faults) = CsvRows.Read(content.Span);
            return new(null, rows, faults);
        }

        var (value, fault) = StrictJson.Read<T>(content.Span);
        return new(value, value?.Rows() ?? [], fault is null ? [] : [fault]);
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new AcceptsMetadata(["application/json", "application/*+json", CsvRows.MediaType], typeof(T)));

    /// <summary>The rows, the header first; null when they are at fault, and the faults have gone to the reader.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? Read(InputReader input)
    {
        foreach (var fault in _faults.Take(FaultsShown))
        {
            input.Fault("body", fault);
        }

        return _faults.Count == 0 ? _rows : null;
    }
}
