using Microsoft.AspNetCore.Http.Metadata;

namespace FactCheck.Api.Input;

/// <summary>How an upload stands in the OpenAPI document.</summary>
internal static class UploadMetadata
{
    public static AcceptsMetadata Accepted { get; } = new(
        [
            "text/plain",
            "text/html",
            "application/pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/json",
            "text/csv",
            "multipart/form-data",
        ],
        typeof(Stream),
        isOptional: false);
}
