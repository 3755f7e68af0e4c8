using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Attribution;

/// <summary>Tells whether somebody with a verb says something by it, or does something: "police found that 12 had died", "police found 12 bodies".</summary>
internal static class FrameJudge
{
    public static bool Attributes(TokenStream stream, Frame frame, SourceReading reading) =>
        reading.Rule switch
        {
            SourceClassifier.Region => frame.Entry is { Weak: true, ComesUpon: false, OfPlace: false } && frame.Kind == FrameKind.SubjectBefore,
            SourceClassifier.State => !frame.Entry.OfPlace,
            SourceClassifier.People or SourceClassifier.Unnamed => IsSubject(stream, frame) && (reading.Source.Carried || IsPlainSpeech(frame)),
            SourceClassifier.Person => IsSubject(stream, frame) && !(frame.Entry.ComesUpon && !IsClause(stream, frame)),
            _ => true,
        }
        && (!frame.Entry.OfFigure || reading is { Noun: not null, Source.Institution: not (Institution.Eyewitness or Institution.Family) })
        && (!frame.Entry.ComesUpon || IsClause(stream, frame) || Counts(reading.Source.Institution));

    /// <summary>"with more than 100 people admitted" is nobody who speaks.</summary>
    private static bool IsSubject(TokenStream stream, Frame frame) => !stream.Is(frame.Subject.First, WordClass.With);

    /// <summary>Whoever it is speaks by a verb that can mean nothing else.</summary>
    private static bool IsPlainSpeech(Frame frame) =>
        (!frame.Entry.Weak || frame.Entry.Denies) && frame.Kind is FrameKind.SubjectBefore or FrameKind.SubjectAfter;

    private static bool IsClause(TokenStream stream, Frame frame) => stream.Is(frame.Verb.End, WordClass.Subordinate);

    /// <summary>Those who find by counting rather than by coming upon.</summary>
    private static bool Counts(Institution institution) =>
        institution is Institution.Ngo or Institution.Igo or Institution.IndependentMedia or Institution.Unknown;
}
