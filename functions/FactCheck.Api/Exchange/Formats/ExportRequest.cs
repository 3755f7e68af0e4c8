using FactCheck.Core.Ingestion.Ports;
using FactCheck.Core.Reviewing;

namespace FactCheck.Api.Exchange.Formats;

/// <summary>What is to be written.</summary>
/// <param name="Evidence">The case with everything that was said about it.</param>
/// <param name="Stores">Where texts and decisions are kept.</param>
internal sealed record ExportRequest(CaseEvidence Evidence, Stores Stores);
