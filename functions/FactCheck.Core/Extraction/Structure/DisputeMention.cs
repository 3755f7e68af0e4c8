using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Structure;

/// <summary>A contradiction without a number.</summary>
/// <param name="Sentence">Its sentence.</param>
/// <param name="Tokens">From the word for the number to the words that contradict.</param>
/// <param name="Words">The words that contradict.</param>
/// <param name="Harm">The harm; null when only the claim that it contradicts tells.</param>
/// <param name="Direction">Which way.</param>
/// <param name="Modality">How firmly.</param>
internal sealed record DisputeMention(Sentence Sentence, TokenRange Tokens, TokenRange Words, Harm? Harm, DisputeDirection Direction, DisputeModality Modality);
