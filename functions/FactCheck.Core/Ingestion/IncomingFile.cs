namespace FactCheck.Core.Ingestion;

/// <summary>Bytes as they arrived, with what the sender says of them.</summary>
/// <param name="Name">File name or path; its ending is a hint, no more.</param>
/// <param name="MediaType">The declared media type, parameters and all; null when none was declared.</param>
/// <param name="Content">The bytes.</param>
public sealed record IncomingFile(string Name, string? MediaType, ReadOnlyMemory<byte> Content);
