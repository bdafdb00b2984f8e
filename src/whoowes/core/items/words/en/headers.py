"""English column headers, as met in public notes and meeting tables, and their plain variants."""

from whoowes.core.items.words.en.phrases import DID_IT, FOR_WHEN, WHAT_TO_DO, WHO_DOES
from whoowes.core.items.words.table import Role, keys

HEADERS = {
    Role.TASK: keys(
        "from before|from last time|from last call|since last time|"
        "action|actions|action item|action items|action point|action points|action item summary|agreed"
        " action|agreed actions|action agreed|actions agreed|action required|actions required"
        "|action needed|action description|action details|description of action|action to take"
        "|actions to take|task|tasks|task description|description of task|task name|next step"
        "|next steps|next action|next actions|first step|first steps|next steps / notes|response actions"
        "|response action"
        "|remediation actions|remediation action|to do|to-do|todo|to dos|to-dos|todos|what"
        "|what was promised|what we promised|what you promised|what they promised|we promised"
        "|you promised"
        "|promise|what we agreed|what was agreed|what needs to happen"
        "|what needs doing|what is needed|deliverable|deliverables|commitment|commitments"
        "|item description|follow up|follow-up|follow ups|follow-ups|homework|what to do|ask|will do"
        "|does what|to do what|doing what|what they will do|what we will do|what exactly"
        "|action / next step|action/next step|next step / action|action or next step|action item"
        " description"
    ),
    Role.WEAK_TASK: keys(
        "description|item|items|outcome|outcomes|details|detail|response|statement|title|subject"
        "|request|problem, action, event or comment|summary|activity|activities|output|name|step|point"
        "|matter|matters|job|jobs|query|queries"
    ),
    Role.ISSUE: keys(
        "issue|issues|risk|risks|blocker|blockers|problem|problems|question|questions|open question"
        "|concern|concern or question|concerns|milestone|milestones|goal|goals|objective|objectives"
        "|workstream|project|feature|dependency needed"
    ),
    Role.DECISION: keys(
        "decision|decisions|decision needed|decision required|decision wanted|decision to make"
        "|decisions needed|decision / action|approval needed"
    ),
    Role.OWNER: keys(
        "owner|owners|action owner|task owner|assignee|assignees|assigned to|assigned|assigned person"
        "|responsible|responsible person|responsible party|responsible lead|person responsible|who"
        "|responsibility|by whom|whom|lead|leads|lead staff|led by|lead person|resolver|signer"
        "|delegated to|allocated to|actioned by|action by|owned by|point person|dri|who is responsible"
        "|who's responsible|person|people|initials|action holder|held by|risk owner|whose action|whose"
        "|who owns it|who does it|who will do it|on whom|with|poc|accountable|accountable person"
        "|who owns|action with|taken by|picked up by|handled by|led by whom|driven by|championed by"
        "|whose turn|with whom|ball with|who's got it|sits with"
    ),
    Role.OWNER_DUE: keys("who/when|who / when|who, when|who by when|owner/due|who and by when"),
    Role.TASK_OWNER: keys("action/owner|action & owner|who does what|who is doing what|who's doing what"),
    Role.DUE: keys(
        "due|due date|due on|due by|date due|due dates|by when|when|when by|deadline|deadlines|target"
        "|target date|target dates|target close|target completion|target completion date|target window"
        "|timeline|timescale|timescales|timeframe|time frame|timing|complete by|completed by"
        "|to be completed by|to be done by|done by|eta|by|by date|verify by|due offset|next review"
        "|next touch|finish date|end date|finish|end|needed by|required by|expected by|expected"
        "|expected completion|expected date|planned completion|planned date|action date|delivery date"
        "|date for completion|due when|target deadline|required date|until"
    ),
    Role.DUE_REVISED: keys(
        "revised|revised date|revised due|revised due date|revised deadline|revised target"
        "|revised target date|new date|new due date|new due|new deadline|new target date"
        "|current due date|current due|current deadline|extended to|moved to|updated due date"
        "|updated due|updated deadline|forecast|forecast date|now due|latest date|due revised|due now"
        "|due date revised|due new"
    ),
    Role.DUE_ORIGINAL: keys(
        "original|original date|original due|original due date|original deadline|original target"
        "|original target date|previous due|previous due date|previous date|previous deadline"
        "|initial due date|initial due|initial date|was due|old due|old due date|old date|baseline"
        "|baseline date|first due|due original|due date original|due previous"
    ),
    Role.COMPLETION: keys(
        "completion date|completion|date of completion|completed when|when completed|when done|done when"
    ),
    Role.DATE: keys("date|dates"),
    Role.STATUS: keys(
        "status|state|now|news|any news|where now|what happened|\U0001f6a6|\U0001f6a5|\u2691"
        "|\U0001f3c1|\U0001f6a9|progress|current status"
        "|action status|task status|treatment status|latest status"
        "|where are we|where we are|where it stands|where it is|where it's at"
        "|where it is at|where we're at|where we are at|where things stand|where we stand"
        "|status / update|status/update|status / comments|status / notes"
        "|status and comments|status notes|open/closed|open / closed|open or closed|open?"
        "|progress update|status / progress|position|current position|how far"
    ),
    Role.DONE: keys(
        "done|done?|completed|complete|finished|closed|resolved|sent|tick|ticked|actioned|delivered"
        "|\u2713|\u2714|\u2705|\u2611|% complete|percent complete|% done|complete y/n|done y/n"
        "|completed y/n"
        "|achieved|done yet|%|y/n|percent|% progress|received|received?"
    ),
    Role.COMPLETED_ON: keys(
        "date completed|completed on|completed date|date closed|closed on|closed date|date done"
        "|done on|actual completion date|actual completion|date resolved|resolved on|finished on"
        "|date finished|actual date|date actual|due actual|closed date|date delivered|date complete"
        "|done date"
    ),
    Role.PRIORITY: keys(
        "priority|prio|severity|criticality|urgency|importance|row impact|priority level|p|urgency /"
        " importance"
    ),
    Role.NOTES: keys(
        "notes|note|comment|comments|update|updates|last update|latest update|latest|remarks|remark"
        "|why it matters|why|evidence|evidence / link|link|links|dependencies|dependency|options"
        "|stakeholders|component|evidence now|next gate|context|background|status update"
        "|progress / comments|notes / comments|comments / notes|notes/comments|comments/notes"
        "|delay consequence|expected impact|more|additional information|additional notes"
        "|further information|notes and comments|issue / notes|updates / comments|reason|how"
    ),
    Role.RESULT: keys(
        "result|results|impact|roi|value|benefit|benefits|saving|savings|result / impact"
        "|results / impact|impact / result|what came of it|what changed|gain|return|outcome / result"
        "|outcome achieved|resolution|result/impact|impact/roi|impact / roi|value delivered|effect"
    ),
    Role.NUMBER: keys(
        "#|id|ref|ref.|ref no|no|no.|nr|nr.|num|number|reference|item no|item number|action no"
        "|action #|action id|action ref|action number|task id|task #|task no|row id|raid id|s/n|sn|key"
        "|item #|sr no|sl no|serial|code"
    ),
    Role.RAISED: keys(
        "raised|date raised|raised on|raised date|raised at|date of entry|date identified|date created"
        "|creation date|created|created on|opened|opened on|date opened|logged|logged on|date logged"
        "|added|added on|date added|agreed|agreed on|date agreed|meeting|meeting date|from meeting"
        "|call|call date|from call|agreed at|date of meeting|date of call|since|date assigned"
        "|assigned on|source|carried forward from|entry date|date set|first raised|first agreed|origin"
        "|date given|noted on|date noted|recorded|date recorded|raised in"
    ),
    Role.INTERNAL: keys(
        "internal|internal only|private|confidential|internal y/n|internal yes/no|visibility|audience"
        "|internal/external|internal / external|shared with|who can see it|confidentiality"
    ),
    Role.SHARED: keys(
        "share with client|shared with client|client visible|visible to client|share|client facing"
        "|client-facing|show to client|share?"
    ),
    Role.TYPE: keys("type|raid|row type|item type|kind|entry type|log type|raid type|category"),
    Role.DISCUSSION: keys(
        "discussion|points discussed|discussion points|topic|topics|agenda item|agenda items|agenda"
        "|notes and discussion|key points|discussion / notes|minutes|item discussed|area"
        "|subject discussed|agenda topic"
    ),
    Role.WIN: keys("win|wins|success|successes|achievement|achievements|achieved this period"),
    Role.TRAP: keys(
        "legal basis|lawful basis|retention|retention period|notice period|"
        "kpi|kpis|metric|metrics|indicator|actual|level|tier|path|file|files|meaning|condition|if|trigger"
        "|scenario|duration|effort|ritual|revision|version"
        "|rev|editor|changes made|change made|escalate to|escalation|escalation path|permission"
        "|permissions|allowed|command|commands|expected result|actual result|rollback|minutes allotted"
        "|presenter|likelihood|probability|mitigation|frequency|how often|cadence|time allotted|hours"
        "|estimate|estimated time|budget|cost centre|example|sla|response time|notify|attendance"
        "|present|method|endpoint|parameter|default|input|function|keyboard shortcut|shortcut"
    ),
    Role.CLOCK: keys("time|start time|end time|time elapsed|elapsed|after|start|slot|t+|minute"),
    Role.RACI: keys("r|a|c|i|consulted|informed|support|consult|inform"),
    Role.IGNORED: keys(
        "raised by|author|reporter|requested by|created by|rag|rag status|response status|health"
        "|colour|color|days late|days overdue|days open|age|start date|date started|started"
        "|verified by|verified by / date|verified|approved by|client|company|department|contact|email"
        "|last updated|updated|future phase|effort left|decision date|date decided|decided by"
        "|rationale|prevents recurrence|closure evidence|team|accountable team|reminder"
    ),
}

OTHER_ROLES = {
    Role.OWNER: keys(
        "by|name|names|for|from|assigned|agreed by|party|contact|client|company|team|department|lead"
        "|champion|champions|driver|drivers|point|captain|handler|rep|runner|action lead|point of contact"
    ),
    Role.TASK: keys("agreed|agreed on|agreed at|added|noted|expected|required by|call|meeting"),
    Role.DISCUSSION: keys("minute"),
    Role.STATUS: keys(
        "update|updates|latest|latest update|last update|status update|"
        "rag|rag status|response status|health|result|results|outcome / result|resolution|stage|phase"
    ),
}
"""What these headers mean where the cells below are no dates or times, or say more than a colour."""

ENDINGS = {
    Role.TASK: keys("action|actions|task|tasks|to-do|to-dos|todo|what"),
    Role.OWNER: keys("owner|owners|assignee|lead|responsible|resolver"),
    Role.DUE: keys("due|deadline|timeline"),
    Role.STATUS: keys("status"),
    Role.PRIORITY: keys("priority"),
    Role.NOTES: keys("notes|note|comments|comment|remarks|update|updates"),
    Role.NUMBER: keys("id|ref|#|number"),
    Role.RAISED: keys("raised"),
    Role.RESULT: keys("roi|result|results|impact"),
}

PHRASES = ((Role.OWNER, WHO_DOES), (Role.TASK, WHAT_TO_DO), (Role.DUE, FOR_WHEN), (Role.DONE, DID_IT))
"""Headers in a sentence: "Who's on it?", "What we said we'd do", "Promised for"."""
