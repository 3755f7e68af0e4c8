using System.Reflection;
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
        var (value, fault) = StrictJson.Read<T>(content.Span);
        return new(value, fault);
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
}
