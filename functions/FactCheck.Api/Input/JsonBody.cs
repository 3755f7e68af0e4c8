using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using FactCheck.Core.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace FactCheck.Api.Input;

/// <summary>
/// A JSON body that is read before the handler runs, and whose fault the handler reports together with all others.
/// </summary>
/// <typeparam name="T">What the body holds.</typeparam>
internal sealed class JsonBody<T> : IEndpointParameterMetadataProvider
    where T : class
{
    private const int MaximumBytes = 1024 * 1024;

    private static readonly JsonSerializerOptions Strict = new(WireJson.Options)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
    };

    private readonly T? _value;
    private readonly string? _fault;

    private JsonBody(T? value, string? fault)
    {
        _value = value;
        _fault = fault;
    }

    public static async ValueTask<JsonBody<T>> BindAsync(HttpContext context)
    {
        if (!context.Request.HasJsonContentType())
        {
            throw new BadHttpRequestException("The body must be JSON, sent as application/json.", StatusCodes.Status415UnsupportedMediaType);
        }

        BodyLimit.Apply(context.Request, MaximumBytes);
        var content = await BodyLimit.ReadAsync(context.Request.Body, MaximumBytes, context.RequestAborted);
        try
        {
            var value = JsonSerializer.Deserialize<T>(content.Span, Strict);
            return new(value, value is null ? "The body must be an object." : null);
        }
        catch (JsonException exception)
        {
            return new(null, $"The body does not fit at {exception.Path ?? "$"}: {Reason(exception)}");
        }
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new AcceptsMetadata(["application/json", "application/*+json"], typeof(T)));

    /// <summary>The body; its fault goes to the reader when there is one, and the result is then null.</summary>
    public T Read(InputReader input)
    {
        if (_fault is not null)
        {
            input.Fault("body", _fault);
        }

        return _value!;
    }

    private static string Reason(JsonException exception) =>
        exception.Message.Contains("could not be mapped", StringComparison.Ordinal)
            ? "there is no such field."
            : "it is not JSON, or not of the type that belongs there.";
}
