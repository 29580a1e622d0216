// Made by rapport-codegen. Do not edit: change the procedure and run tools/codegen.
import { rulesOf, validateWith } from "./runtime.js";
import type { FieldRules, Issue, Schema, UnionRules } from "./runtime.js";
import type {
  APIKey,
  APIKeyKey,
  APIKeyList,
  BackupKey,
  BackupList,
  BackupSummary,
  BulkRefusal,
  BulkResult,
  BulkUpdateOpportunities,
  BulkUpdateResult,
  CloseOpportunity,
  CreateAPIKey,
  CreateCustomer,
  CreateFirstOwner,
  CreateOpportunity,
  CreatePipeline,
  CreateStage,
  CreateUpload,
  CreatedAPIKey,
  CustomerDetail,
  CustomerError,
  CustomerKey,
  CustomerMatches,
  CustomerProfile,
  CustomerProfilePage,
  CustomerSummary,
  DeleteOpportunity,
  DeletePipeline,
  DeleteStage,
  DownloadTicket,
  ForecastGroup,
  FunnelStage,
  GetDownload,
  GetOpportunityHistory,
  GetPipelineAggregation,
  GetRevenueForecast,
  Job,
  JobError,
  JobKey,
  JobPage,
  LinkedIdentity,
  LinkedIdentityKey,
  LinkedIdentityList,
  ListCustomers,
  ListJobs,
  ListOpportunities,
  ListPipelines,
  ListStages,
  Login,
  LoginResult,
  LossReasons,
  Me,
  MoveOpportunity,
  Opportunity,
  OpportunityChange,
  OpportunityChangePage,
  OpportunityDetail,
  OpportunityError,
  OpportunityKey,
  OpportunityPage,
  Pipeline,
  PipelineAmount,
  PipelineError,
  PipelineFilter,
  PipelineFunnel,
  PipelineKey,
  PipelinePage,
  PipelineStats,
  ReopenOpportunity,
  ReorderStages,
  RevenueForecast,
  SearchCustomers,
  SetOpportunityLead,
  Setup,
  SignInProvider,
  Stage,
  StageKey,
  StageList,
  StageStats,
  StoredFile,
  StoredFileKey,
  SystemHealth,
  SystemVersion,
  UpdateCustomer,
  UpdateOpportunity,
  UpdatePipeline,
  UpdateStage,
  UploadTicket,
  UserSummary,
} from "./types.js";

/** What the runtime knows of the contract. Types are written as `TypeExpression` says. */
export const schema: Schema = {
  procedures: {
    "auth.createAPIKey": { kind: "mutation", input: "#CreateAPIKey", output: "#CreatedAPIKey" },
    "auth.createFirstOwner": { kind: "mutation", input: "#CreateFirstOwner", output: "#LoginResult" },
    "auth.getSetup": { kind: "query", output: "#Setup" },
    "auth.listAPIKeys": { kind: "query", output: "#APIKeyList" },
    "auth.listLinkedIdentities": { kind: "query", output: "#LinkedIdentityList" },
    "auth.login": { kind: "mutation", input: "#Login", output: "#LoginResult" },
    "auth.logout": { kind: "mutation" },
    "auth.me": { kind: "query", output: "#Me" },
    "auth.revokeAPIKey": { kind: "mutation", input: "#APIKeyKey" },
    "auth.unlinkIdentity": { kind: "mutation", input: "#LinkedIdentityKey" },
    "crm.customers.createCustomer": { kind: "mutation", input: "#CreateCustomer", output: "#CustomerProfile" },
    "crm.customers.getCustomer": { kind: "query", input: "#CustomerKey", output: "#CustomerDetail" },
    "crm.customers.listCustomers": { kind: "query", input: "#ListCustomers", output: "#CustomerProfilePage" },
    "crm.customers.searchCustomers": { kind: "query", input: "#SearchCustomers", output: "#CustomerMatches" },
    "crm.customers.updateCustomer": { kind: "mutation", input: "#UpdateCustomer", output: "#CustomerProfile", errors: "#CustomerError" },
    "crm.extensions.bulkUpdateOpportunities": { kind: "mutation", input: "#BulkUpdateOpportunities", output: "#BulkUpdateResult", errors: "#OpportunityError" },
    "crm.extensions.closeOpportunity": { kind: "mutation", input: "#CloseOpportunity", output: "#Opportunity", errors: "#OpportunityError" },
    "crm.extensions.createOpportunity": { kind: "mutation", input: "#CreateOpportunity", output: "#Opportunity", errors: "#OpportunityError" },
    "crm.extensions.deleteOpportunity": { kind: "mutation", input: "#DeleteOpportunity", output: "#Opportunity", errors: "#OpportunityError" },
    "crm.extensions.getOpportunity": { kind: "query", input: "#OpportunityKey", output: "#OpportunityDetail" },
    "crm.extensions.getOpportunityHistory": { kind: "query", input: "#GetOpportunityHistory", output: "#OpportunityChangePage" },
    "crm.extensions.getPipelineAggregation": { kind: "query", input: "#GetPipelineAggregation", output: "#PipelineFunnel" },
    "crm.extensions.getPipelineStats": { kind: "query", input: "#PipelineFilter", output: "#PipelineStats" },
    "crm.extensions.getRevenueForecast": { kind: "query", input: "#GetRevenueForecast", output: "#RevenueForecast" },
    "crm.extensions.listOpportunities": { kind: "query", input: "#ListOpportunities", output: "#OpportunityPage" },
    "crm.extensions.moveOpportunity": { kind: "mutation", input: "#MoveOpportunity", output: "#Opportunity", errors: "#OpportunityError" },
    "crm.extensions.reopenOpportunity": { kind: "mutation", input: "#ReopenOpportunity", output: "#Opportunity", errors: "#OpportunityError" },
    "crm.extensions.restoreOpportunity": { kind: "mutation", input: "#OpportunityKey", output: "#Opportunity", errors: "#OpportunityError" },
    "crm.extensions.setOpportunityLead": { kind: "mutation", input: "#SetOpportunityLead", output: "#Opportunity" },
    "crm.extensions.updateOpportunity": { kind: "mutation", input: "#UpdateOpportunity", output: "#Opportunity", errors: "#OpportunityError" },
    "crm.pipelines.createPipeline": { kind: "mutation", input: "#CreatePipeline", output: "#Pipeline" },
    "crm.pipelines.createStage": { kind: "mutation", input: "#CreateStage", output: "#Stage", errors: "#PipelineError" },
    "crm.pipelines.deletePipeline": { kind: "mutation", input: "#DeletePipeline", errors: "#PipelineError" },
    "crm.pipelines.deleteStage": { kind: "mutation", input: "#DeleteStage", errors: "#PipelineError" },
    "crm.pipelines.getPipeline": { kind: "query", input: "#PipelineKey", output: "#Pipeline" },
    "crm.pipelines.getStage": { kind: "query", input: "#StageKey", output: "#Stage" },
    "crm.pipelines.listLossReasons": { kind: "query", output: "#LossReasons" },
    "crm.pipelines.listPipelines": { kind: "query", input: "#ListPipelines", output: "#PipelinePage" },
    "crm.pipelines.listStages": { kind: "query", input: "#ListStages", output: "#StageList" },
    "crm.pipelines.reorderStages": { kind: "mutation", input: "#ReorderStages", output: "#StageList", errors: "#PipelineError" },
    "crm.pipelines.setLossReasons": { kind: "mutation", input: "#LossReasons", output: "#LossReasons" },
    "crm.pipelines.updatePipeline": { kind: "mutation", input: "#UpdatePipeline", output: "#Pipeline", errors: "#PipelineError" },
    "crm.pipelines.updateStage": { kind: "mutation", input: "#UpdateStage", output: "#Stage", errors: "#PipelineError" },
    "files.createUpload": { kind: "mutation", input: "#CreateUpload", output: "#UploadTicket" },
    "files.deleteFile": { kind: "mutation", input: "#StoredFileKey" },
    "files.getDownload": { kind: "query", input: "#GetDownload", output: "#DownloadTicket" },
    "files.getFile": { kind: "query", input: "#StoredFileKey", output: "#StoredFile" },
    "system.backup": { kind: "mutation", output: "#BackupSummary" },
    "system.cancelJob": { kind: "mutation", input: "#JobKey", output: "#Job", errors: "#JobError" },
    "system.checkBackup": { kind: "query", input: "#BackupKey", output: "#BackupSummary" },
    "system.health": { kind: "query", output: "#SystemHealth" },
    "system.listBackups": { kind: "query", output: "#BackupList" },
    "system.listJobs": { kind: "query", input: "#ListJobs", output: "#JobPage" },
    "system.retryJob": { kind: "mutation", input: "#JobKey", output: "#Job", errors: "#JobError" },
    "system.version": { kind: "query", output: "#SystemVersion" },
  },
  types: {
    APIKey: {
      fields: {
        id: { type: "@APIKey", required: true },
        name: { type: "string", required: true },
        prefix: { type: "string", required: true, docs: "How it starts, to tell it from others." },
        createdAt: { type: "instant", required: true },
        lastUsedAt: { type: "?instant", required: false },
      },
    },
    APIKeyKey: {
      fields: {
        id: { type: "@APIKey", required: true },
      },
    },
    APIKeyList: {
      fields: {
        items: { type: "[]#APIKey", required: true, docs: "The newest first." },
      },
    },
    BackupKey: {
      fields: {
        name: { type: "string", required: true, docs: "As system.listBackups names it.", patterns: [{ pattern: "^[a-z0-9][a-z0-9.-]{0,99}$", hint: "a backup's name" }] },
      },
    },
    BackupList: {
      fields: {
        items: { type: "[]#BackupSummary", required: true, docs: "The newest first." },
      },
    },
    BackupSummary: {
      fields: {
        name: { type: "string", required: true, docs: "How it is called in the folder of backups." },
        createdAt: { type: "instant", required: true },
        version: { type: "string", required: true, docs: "The version of the program that made it." },
        databaseSize: { type: "int", required: true, docs: "Of the database, in bytes." },
        fileCount: { type: "int", required: true, docs: "How many contents of files are in it." },
        filesSize: { type: "int", required: true, docs: "Of the files together, in bytes." },
        problems: { type: "[]string", required: true, docs: "What keeps it from being restored; empty if it has been checked and is whole." },
      },
    },
    BulkRefusal: {
      fields: {
        id: { type: "@Opportunity", required: true },
        number: { type: "string", required: true, docs: "The deal's number." },
        why: { type: "string", required: true, docs: "A sentence." },
      },
    },
    BulkResult: {
      fields: {
        id: { type: "@Opportunity", required: true },
        changed: { type: "boolean", required: true, docs: "Whether anything about the deal changed." },
        version: { type: "int", required: true },
      },
    },
    BulkUpdateOpportunities: {
      fields: {
        ids: { type: "[]@Opportunity", required: true, count: { minimum: 1, maximum: 500 }, unique: true },
        stage: { type: "?string", required: false, trimmed: true, length: { minimum: 1, maximum: 50 } },
        reason: { type: "?string", required: false, docs: "Why they were won or lost, if the stage closes them.", trimmed: true, length: { minimum: 1, maximum: 500 } },
        ownerId: { type: "?@User", required: false },
        expectedCloseDate: { type: "?calendarDate", required: false },
        addTags: { type: "[]string", required: false, default: [], trimmed: true, length: { minimum: 1, maximum: 50 }, count: { maximum: 50 }, unique: true },
        removeTags: { type: "[]string", required: false, default: [], trimmed: true, length: { minimum: 1, maximum: 50 }, count: { maximum: 50 }, unique: true },
      },
    },
    BulkUpdateResult: {
      fields: {
        results: { type: "[]#BulkResult", required: true, docs: "In the order of the input." },
      },
    },
    CloseOpportunity: {
      fields: {
        id: { type: "@Opportunity", required: true },
        outcome: { type: "#CloseOutcome", required: true },
        reason: { type: "?string", required: false, docs: "From the workspace's list or free. Asked for when the pipeline says so.", trimmed: true, length: { minimum: 1, maximum: 500 } },
        actualCloseDate: { type: "?calendarDate", required: false, docs: "Without it today." },
        version: { type: "?int", required: false, minimum: "1" },
      },
    },
    CloseOutcome: { choice: ["won", "lost"], docs: { won: "", lost: "" } },
    CreateAPIKey: {
      fields: {
        name: { type: "string", required: true, docs: "What it is for.", trimmed: true, length: { minimum: 1, maximum: 100 } },
      },
    },
    CreateCustomer: {
      fields: {
        kind: { type: "#CustomerKind", required: false, default: "company" },
        name: { type: "string", required: true, trimmed: true, length: { minimum: 1, maximum: 200 } },
        email: { type: "?string", required: false, trimmed: true, lowercased: true, email: true },
        phone: { type: "?string", required: false, trimmed: true, phone: true },
        website: { type: "?string", required: false, trimmed: true, webURL: true, length: { maximum: 2000 } },
        vatId: { type: "?string", required: false, trimmed: true, length: { minimum: 2, maximum: 20 } },
        industry: { type: "?string", required: false, trimmed: true, length: { maximum: 100 } },
        status: { type: "#CustomerStatus", required: false, default: "prospect" },
        tags: { type: "[]string", required: false, default: [], trimmed: true, length: { minimum: 1, maximum: 50 }, count: { maximum: 50 }, unique: true },
        notes: { type: "?string", required: false, trimmed: true, length: { maximum: 10000 } },
        ownerId: { type: "?@User", required: false, docs: "Without it the caller." },
      },
    },
    CreateFirstOwner: {
      fields: {
        setupCode: { type: "string", required: true, docs: "The code that the server shows in its terminal while there is no workspace.", trimmed: true, length: { minimum: 1, maximum: 40 } },
        workspaceName: { type: "string", required: true, docs: "The company's name.", trimmed: true, length: { minimum: 1, maximum: 100 } },
        currency: { type: "string", required: true, docs: "ISO 4217: for amounts of which nothing else is said.", patterns: [{ pattern: "^[A-Z]{3}$", hint: "a currency code of three capital letters" }] },
        name: { type: "string", required: true, docs: "The owner's name.", trimmed: true, length: { minimum: 1, maximum: 100 } },
        email: { type: "string", required: true, trimmed: true, lowercased: true, email: true, length: { maximum: 254 } },
        password: { type: "string", required: true, length: { minimum: 12, maximum: 1024 } },
      },
    },
    CreateOpportunity: {
      fields: {
        customerProfileId: { type: "@CustomerProfile", required: true, docs: "The customer that the deal is with." },
        title: { type: "string", required: true, trimmed: true, length: { minimum: 1, maximum: 200 } },
        description: { type: "?string", required: false, trimmed: true, length: { maximum: 10000 } },
        stage: { type: "?string", required: false, docs: "The key of a stage in the pipeline; without it the deal starts in the first one.", trimmed: true, length: { minimum: 1, maximum: 50 } },
        pipelineId: { type: "?@Pipeline", required: false, docs: "Without it the workspace's default pipeline." },
        value: { type: "?money", required: false, minimum: "0" },
        currency: { type: "?string", required: false, docs: "ISO 4217; without it the pipeline's.", patterns: [{ pattern: "^[A-Z]{3}$", hint: "a currency code of three capital letters" }] },
        probability: { type: "?int", required: false, docs: "In percent; without it the stage's.", minimum: "0", maximum: "100" },
        forecastCategory: { type: "?#ForecastCategory", required: false },
        expectedCloseDate: { type: "?calendarDate", required: false },
        nextSteps: { type: "?string", required: false, trimmed: true, length: { maximum: 2000 } },
        source: { type: "?string", required: false, trimmed: true, length: { maximum: 100 } },
        campaignId: { type: "?@Campaign", required: false },
        contactId: { type: "?@Contact", required: false },
        leadId: { type: "?@Lead", required: false },
        ownerId: { type: "?@User", required: false, docs: "Without it the caller." },
        notes: { type: "?string", required: false, trimmed: true, length: { maximum: 10000 } },
        tags: { type: "[]string", required: false, default: [], trimmed: true, length: { minimum: 1, maximum: 50 }, count: { maximum: 50 }, unique: true },
        metadata: { type: "?json", required: false, docs: "A JSON object of at most 16 KiB." },
      },
    },
    CreatePipeline: {
      fields: {
        name: { type: "string", required: true, trimmed: true, length: { minimum: 1, maximum: 100 } },
        description: { type: "?string", required: false, trimmed: true, length: { maximum: 2000 } },
        template: { type: "#PipelineTemplate", required: false, default: "deals" },
        currency: { type: "?string", required: false, docs: "ISO 4217; without it the workspace's.", patterns: [{ pattern: "^[A-Z]{3}$", hint: "a currency code of three capital letters" }] },
        isDefault: { type: "boolean", required: false, default: false },
        requiresWonReason: { type: "boolean", required: false, default: false },
        requiresLostReason: { type: "boolean", required: false, default: false },
      },
    },
    CreateStage: {
      fields: {
        pipelineId: { type: "@Pipeline", required: true },
        key: { type: "?string", required: false, docs: "Made from the name if it isn't given.", patterns: [{ pattern: "^[a-z][a-z0-9_]{0,49}$", hint: "a key of lower-case letters, digits and underscores" }] },
        name: { type: "string", required: true, trimmed: true, length: { minimum: 1, maximum: 100 } },
        position: { type: "?int", required: false, docs: "Where it goes, from 0; without it before the won and lost ones.", minimum: "0" },
        probability: { type: "int", required: true, minimum: "0", maximum: "100" },
        color: { type: "#StageColor", required: false, default: "gray" },
        icon: { type: "?string", required: false, trimmed: true, length: { minimum: 1, maximum: 50 } },
        isLost: { type: "boolean", required: false, docs: "Only lost stages may be added: a pipeline has exactly one won stage.", default: false },
        rottenAfterDays: { type: "int", required: false, default: 0, minimum: "0", maximum: "3650" },
        forecastCategory: { type: "?#ForecastCategory", required: false },
      },
    },
    CreateUpload: {
      fields: {
        name: { type: "string", required: true, docs: "How people call the file.", trimmed: true, length: { minimum: 1, maximum: 255 } },
        mediaType: { type: "?string", required: false, docs: "`application/pdf`; without one the file is bytes of no kind.", trimmed: true, lowercased: true, length: { maximum: 127 }, patterns: [{ pattern: "^[a-z0-9!#$&^_.+-]+\\/[a-z0-9!#$&^_.+-]+$", hint: "a media type such as application/pdf" }] },
        size: { type: "int", required: true, docs: "In bytes. What comes must have this size.", minimum: "0" },
        sha256: { type: "?string", required: false, docs: "What comes must have this hash: 64 hexadecimal digits.", trimmed: true, lowercased: true, patterns: [{ pattern: "^[0-9a-f]{64}$", hint: "64 hexadecimal digits" }] },
      },
    },
    CreatedAPIKey: {
      fields: {
        apiKey: { type: "#APIKey", required: true },
        secret: { type: "string", required: true, docs: "The key itself. It is shown this once, and kept only as a hash." },
      },
    },
    CustomerDetail: {
      fields: {
        customer: { type: "#CustomerProfile", required: true },
        openDeals: { type: "[]#Opportunity", required: true, docs: "The newest 20 open deals." },
        lifetimeValue: { type: "[]#PipelineAmount", required: true, docs: "What was won from them, by currency." },
      },
    },
    CustomerError: {
      discriminator: "type",
      cases: {
        staleVersion: {
          current: { type: "#CustomerProfile", required: true },
        },
      },
    },
    CustomerKey: {
      fields: {
        id: { type: "@CustomerProfile", required: true },
      },
    },
    CustomerKind: { choice: ["company", "person"], docs: { company: "", person: "" } },
    CustomerMatches: {
      fields: {
        items: { type: "[]#CustomerSummary", required: true, docs: "The best first." },
      },
    },
    CustomerProfile: {
      fields: {
        id: { type: "@CustomerProfile", required: true },
        kind: { type: "#CustomerKind", required: true },
        name: { type: "string", required: true },
        email: { type: "?string", required: false },
        phone: { type: "?string", required: false },
        website: { type: "?string", required: false },
        vatId: { type: "?string", required: false, docs: "The VAT identification number." },
        industry: { type: "?string", required: false },
        status: { type: "#CustomerStatus", required: true },
        tags: { type: "[]string", required: true },
        notes: { type: "?string", required: false },
        ownerId: { type: "@User", required: true },
        ownerName: { type: "string", required: true },
        createdAt: { type: "instant", required: true },
        updatedAt: { type: "instant", required: true },
        createdBy: { type: "@User", required: true },
        updatedBy: { type: "@User", required: true },
        version: { type: "int", required: true },
      },
    },
    CustomerProfilePage: {
      fields: {
        items: { type: "[]#CustomerProfile", required: true },
        nextCursor: { type: "?string", required: false, docs: "Where the next page starts; absent on the last page." },
        total: { type: "?int", required: false, docs: "How many there are on all pages; only if the call asked for it." },
      },
    },
    CustomerSort: { choice: ["name", "created", "updated"], docs: { name: "", created: "", updated: "" } },
    CustomerStatus: { choice: ["prospect", "active", "inactive"], docs: { prospect: "", active: "", inactive: "" } },
    CustomerSummary: {
      fields: {
        id: { type: "@CustomerProfile", required: true },
        name: { type: "string", required: true },
        kind: { type: "#CustomerKind", required: true },
        email: { type: "?string", required: false },
      },
    },
    DeleteOpportunity: {
      fields: {
        id: { type: "@Opportunity", required: true },
        version: { type: "?int", required: false, minimum: "1" },
      },
    },
    DeletePipeline: {
      fields: {
        id: { type: "@Pipeline", required: true },
        moveToPipelineId: { type: "?@Pipeline", required: false, docs: "Where its deals go: to the stage of the same key, or else to the first one. Needed if it has deals." },
      },
    },
    DeleteStage: {
      fields: {
        id: { type: "@Stage", required: true },
        moveToStageId: { type: "?@Stage", required: false, docs: "Where its deals go: another stage of the same pipeline. Needed if it has deals." },
      },
    },
    DownloadTicket: {
      fields: {
        file: { type: "#StoredFile", required: true },
        url: { type: "string", required: true, docs: "Path and query: `GET` the bytes there, in ranges too." },
        ticket: { type: "string", required: true, docs: "The same ticket for the header `File-Ticket`, with the URL's path." },
        expiresAt: { type: "instant", required: true },
      },
    },
    ForecastCategory: { choice: ["omitted", "pipeline", "bestCase", "commit", "closed"], docs: { omitted: "Not in the forecast.", pipeline: "", bestCase: "", commit: "", closed: "" } },
    ForecastGroup: {
      fields: {
        key: { type: "string", required: true, docs: "`2026-11`, `2026-Q4`, `overdue`, `undated`; or the id of the owner or team, or the key of the stage." },
        label: { type: "string", required: true, docs: "As shown to people." },
        currency: { type: "string", required: true, docs: "ISO 4217." },
        count: { type: "int", required: true, docs: "How many deals are open." },
        total: { type: "money", required: true, docs: "The open deals' value." },
        weighted: { type: "money", required: true, docs: "Σ value × probability ÷ 100 over the open deals." },
        bestCase: { type: "money", required: true, docs: "Best case, commit and closed." },
        commit: { type: "money", required: true, docs: "Commit and closed." },
        closedWon: { type: "money", required: true, docs: "Won so far." },
      },
    },
    ForecastGrouping: { choice: ["period", "owner", "team", "stage"], docs: { period: "", owner: "", team: "", stage: "" } },
    ForecastPeriod: { choice: ["month", "quarter"], docs: { month: "", quarter: "" } },
    FunnelStage: {
      fields: {
        stage: { type: "string", required: true },
        name: { type: "string", required: true },
        entered: { type: "int", required: true, docs: "Deals that reached the stage in the period: that entered it, or passed over it on their way forward." },
        leftForward: { type: "int", required: true, docs: "Of those, how many ever went on to a later stage or were won." },
        leftToLost: { type: "int", required: true, docs: "Of those that did not, how many were lost from it." },
        stillThere: { type: "int", required: true, docs: "Of those that did not, how many are in it. The rest went back to an earlier stage." },
        conversionToNext: { type: "?double", required: false, docs: "Left forward ÷ entered, 0…1; absent if none entered, and for the won stage." },
        conversionToWon: { type: "?double", required: false, docs: "Won so far ÷ entered, 0…1; absent if none entered." },
        medianDays: { type: "?double", required: false, docs: "The median time in the stage of those that left it, in days; absent if none did." },
      },
    },
    GetDownload: {
      fields: {
        id: { type: "@StoredFile", required: true },
        isInline: { type: "?boolean", required: false, docs: "Whether a browser is to show the file instead of saving it. Only images and plain text are shown." },
      },
    },
    GetOpportunityHistory: {
      fields: {
        id: { type: "@Opportunity", required: true },
        limit: { type: "int", required: false, default: 50, minimum: "1", maximum: "200" },
        cursor: { type: "?string", required: false, length: { minimum: 1, maximum: 500 } },
      },
    },
    GetPipelineAggregation: {
      fields: {
        pipelineId: { type: "?@Pipeline", required: false, docs: "Without it the workspace's default pipeline." },
        from: { type: "calendarDate", required: true, docs: "The first day of the period." },
        to: { type: "calendarDate", required: true, docs: "The last day of the period." },
        ownerId: { type: "?@User", required: false },
        teamId: { type: "?@Team", required: false },
      },
    },
    GetRevenueForecast: {
      fields: {
        pipelineId: { type: "?@Pipeline", required: false, docs: "Without it all pipelines." },
        period: { type: "#ForecastPeriod", required: false, default: "month" },
        groupBy: { type: "#ForecastGrouping", required: false, default: "period" },
        ownerId: { type: "?@User", required: false },
        teamId: { type: "?@Team", required: false },
        from: { type: "?calendarDate", required: false, docs: "Only deals expected to close, or closed, on this day or later. Overdue deals always count." },
        to: { type: "?calendarDate", required: false, docs: "Only deals expected to close, or closed, on this day or before. Deals without a date count if neither day is given." },
      },
    },
    HealthStatus: { choice: ["healthy", "unhealthy"], docs: { healthy: "", unhealthy: "The database does not answer." } },
    Job: {
      fields: {
        id: { type: "@Job", required: true },
        kind: { type: "string", required: true, docs: "What is done: `system.purge-outbox`." },
        key: { type: "?string", required: false, docs: "No two jobs of a kind have the same one." },
        state: { type: "#JobState", required: true },
        dueAt: { type: "?instant", required: false, docs: "When it is to be done; while it runs, until when its worker has it. Absent when it is over." },
        attempts: { type: "int", required: true, docs: "How often it has been begun." },
        progress: { type: "?int", required: false, docs: "In percent, if the work tells it." },
        lastError: { type: "?string", required: false, docs: "Why it failed the last time." },
        createdAt: { type: "instant", required: true },
        createdBy: { type: "?@User", required: false, docs: "Who wanted it; absent if nobody was signed in, as for recurring work." },
        finishedAt: { type: "?instant", required: false },
      },
    },
    JobError: {
      discriminator: "type",
      cases: {
        wrongState: {
          state: { type: "#JobState", required: true },
        },
      },
    },
    JobKey: {
      fields: {
        id: { type: "@Job", required: true },
      },
    },
    JobPage: {
      fields: {
        items: { type: "[]#Job", required: true },
        nextCursor: { type: "?string", required: false, docs: "Where the next page starts; absent on the last page." },
        total: { type: "?int", required: false, docs: "How many there are on all pages; only if the call asked for it." },
      },
    },
    JobState: { choice: ["waiting", "running", "done", "dead", "cancelled"], docs: { waiting: "In line, for the first time or after a failure.", running: "", done: "", dead: "It failed too often, or for good. It can be retried by hand.", cancelled: "" } },
    LinkedIdentity: {
      fields: {
        id: { type: "@LinkedIdentity", required: true },
        issuer: { type: "string", required: true, docs: "The provider's address." },
        email: { type: "?string", required: false },
        createdAt: { type: "instant", required: true },
        lastUsedAt: { type: "instant", required: true },
      },
    },
    LinkedIdentityKey: {
      fields: {
        id: { type: "@LinkedIdentity", required: true },
      },
    },
    LinkedIdentityList: {
      fields: {
        items: { type: "[]#LinkedIdentity", required: true },
      },
    },
    ListCustomers: {
      fields: {
        kind: { type: "?#CustomerKind", required: false },
        status: { type: "?#CustomerStatus", required: false },
        ownerId: { type: "?@User", required: false },
        teamId: { type: "?@Team", required: false },
        tag: { type: "?string", required: false, trimmed: true, length: { minimum: 1, maximum: 50 } },
        text: { type: "?string", required: false, docs: "Words that must stand in name, e-mail, telephone number, website, VAT id or notes.", trimmed: true, length: { minimum: 1, maximum: 200 } },
        sort: { type: "#CustomerSort", required: false, default: "name" },
        direction: { type: "#SortDirection", required: false, default: "ascending" },
        limit: { type: "int", required: false, default: 50, minimum: "1", maximum: "200" },
        cursor: { type: "?string", required: false, length: { minimum: 1, maximum: 2000 } },
        includeTotal: { type: "boolean", required: false, default: false },
      },
    },
    ListJobs: {
      fields: {
        state: { type: "?#JobState", required: false },
        kind: { type: "?string", required: false, docs: "`system.purge-outbox`.", trimmed: true, length: { minimum: 1, maximum: 100 } },
        limit: { type: "int", required: false, default: 50, minimum: "1", maximum: "200" },
        cursor: { type: "?string", required: false, length: { minimum: 1, maximum: 200 } },
      },
    },
    ListOpportunities: {
      fields: {
        pipelineId: { type: "?@Pipeline", required: false },
        stages: { type: "?[]string", required: false, docs: "Keys of stages; any of them.", trimmed: true, length: { minimum: 1, maximum: 50 }, count: { minimum: 1, maximum: 50 } },
        ownerId: { type: "?@User", required: false },
        teamId: { type: "?@Team", required: false },
        customerProfileId: { type: "?@CustomerProfile", required: false },
        campaignId: { type: "?@Campaign", required: false },
        source: { type: "?string", required: false, trimmed: true, length: { minimum: 1, maximum: 100 } },
        tag: { type: "?string", required: false, trimmed: true, length: { minimum: 1, maximum: 50 } },
        minimumValue: { type: "?money", required: false, docs: "In the deal's own currency; nothing is converted.", minimum: "0" },
        maximumValue: { type: "?money", required: false, docs: "In the deal's own currency; nothing is converted.", minimum: "0" },
        closesFrom: { type: "?calendarDate", required: false, docs: "Expected to close on this day or later." },
        closesTo: { type: "?calendarDate", required: false, docs: "Expected to close on this day or before." },
        statuses: { type: "?[]#OpportunityStatus", required: false, count: { minimum: 1, maximum: 3 }, unique: true },
        isRotting: { type: "?boolean", required: false },
        text: { type: "?string", required: false, docs: "Words that must stand in number, title, customer or description.", trimmed: true, length: { minimum: 1, maximum: 200 } },
        deleted: { type: "boolean", required: false, docs: "Whether to list the deleted ones instead, as long as they can be restored.", default: false },
        sort: { type: "#OpportunitySort", required: false, default: "created" },
        direction: { type: "#SortDirection", required: false, default: "descending" },
        limit: { type: "int", required: false, default: 50, minimum: "1", maximum: "200" },
        cursor: { type: "?string", required: false, docs: "From the page before.", length: { minimum: 1, maximum: 2000 } },
        includeTotal: { type: "boolean", required: false, default: false },
      },
    },
    ListPipelines: {
      fields: {
        limit: { type: "int", required: false, default: 50, minimum: "1", maximum: "200" },
        cursor: { type: "?string", required: false, length: { minimum: 1, maximum: 2000 } },
        includeTotal: { type: "boolean", required: false, default: false },
      },
    },
    ListStages: {
      fields: {
        pipelineId: { type: "@Pipeline", required: true },
      },
    },
    Login: {
      fields: {
        email: { type: "string", required: true, trimmed: true, lowercased: true, email: true, length: { maximum: 254 } },
        password: { type: "string", required: true, length: { minimum: 1, maximum: 1024 } },
      },
    },
    LoginResult: {
      fields: {
        token: { type: "string", required: true, docs: "Goes into `Authorization: Bearer …`. A browser need not keep it: it gets a cookie." },
        expiresAt: { type: "instant", required: true },
        user: { type: "#Me", required: true },
      },
    },
    LossReasons: {
      fields: {
        reasons: { type: "[]string", required: true, trimmed: true, length: { minimum: 1, maximum: 200 }, count: { maximum: 100 }, unique: true },
      },
    },
    Me: {
      fields: {
        id: { type: "@User", required: true },
        name: { type: "string", required: true },
        email: { type: "string", required: true },
        role: { type: "#Role", required: true },
        teamId: { type: "?@Team", required: false },
        teamName: { type: "?string", required: false },
        workspaceId: { type: "@Workspace", required: true },
        workspaceName: { type: "string", required: true },
        currency: { type: "string", required: true, docs: "ISO 4217: the currency of the workspace." },
        assignees: { type: "[]#UserSummary", required: true, docs: "The members that records may be given to, by name." },
      },
    },
    MoveOpportunity: {
      fields: {
        id: { type: "@Opportunity", required: true },
        stage: { type: "string", required: true, docs: "The key of a stage of the deal's pipeline.", trimmed: true, length: { minimum: 1, maximum: 50 } },
        position: { type: "?int", required: false, docs: "Where it goes among the deals that the caller sees in the stage's column: 0 is on top. Without a place it goes on top.", minimum: "0" },
        beforeId: { type: "?@Opportunity", required: false, docs: "Instead of `position`: the deal of the stage that it goes directly above." },
        afterId: { type: "?@Opportunity", required: false, docs: "Instead of `position`: the deal of the stage that it goes directly below." },
        version: { type: "?int", required: false, minimum: "1" },
        reason: { type: "?string", required: false, docs: "Why it was won or lost, if the stage closes it.", trimmed: true, length: { minimum: 1, maximum: 500 } },
      },
    },
    Opportunity: {
      fields: {
        id: { type: "@Opportunity", required: true },
        number: { type: "string", required: true, docs: "Unique in the workspace: `OPP-2026-00042`." },
        title: { type: "string", required: true },
        description: { type: "?string", required: false },
        customerProfileId: { type: "@CustomerProfile", required: true },
        customerName: { type: "string", required: true },
        contactId: { type: "?@Contact", required: false },
        leadId: { type: "?@Lead", required: false },
        campaignId: { type: "?@Campaign", required: false },
        pipelineId: { type: "@Pipeline", required: true },
        stage: { type: "string", required: true, docs: "The key of its stage in the pipeline." },
        stageName: { type: "string", required: true },
        position: { type: "double", required: true, docs: "Where it stands in its stage's column; smaller is higher." },
        status: { type: "#OpportunityStatus", required: true },
        value: { type: "?money", required: false },
        currency: { type: "string", required: true, docs: "ISO 4217." },
        probability: { type: "int", required: true, docs: "In percent." },
        isProbabilityManual: { type: "boolean", required: true, docs: "Whether the probability was set by hand since the last move." },
        expectedRevenue: { type: "?money", required: false, docs: "Value × probability ÷ 100, rounded half away from zero to the currency's minor unit." },
        forecastCategory: { type: "#ForecastCategory", required: true },
        expectedCloseDate: { type: "?calendarDate", required: false },
        actualCloseDate: { type: "?calendarDate", required: false },
        closeReason: { type: "?string", required: false, docs: "Why it was won or lost." },
        nextSteps: { type: "?string", required: false },
        source: { type: "?string", required: false },
        notes: { type: "?string", required: false },
        tags: { type: "[]string", required: true },
        metadata: { type: "?json", required: false, docs: "A JSON object of the caller's own making." },
        ownerId: { type: "@User", required: true },
        ownerName: { type: "string", required: true },
        stageEnteredAt: { type: "instant", required: true, docs: "When it came into its stage." },
        daysInStage: { type: "int", required: true, docs: "Whole days in its stage." },
        isRotting: { type: "boolean", required: true, docs: "Whether it is open and has been in its stage for longer than the stage's `rottenAfterDays`." },
        createdAt: { type: "instant", required: true },
        updatedAt: { type: "instant", required: true },
        createdBy: { type: "@User", required: true },
        updatedBy: { type: "@User", required: true },
        version: { type: "int", required: true, docs: "Counts the changes; an update may carry it." },
        deletedAt: { type: "?instant", required: false, docs: "When it was deleted; it can be restored for 30 days." },
      },
    },
    OpportunityChange: {
      fields: {
        field: { type: "string", required: true, docs: "The field's name; `created`, `deleted` and `restored` for the deal as a whole." },
        old: { type: "?json", required: false },
        new: { type: "?json", required: false },
        at: { type: "instant", required: true },
        by: { type: "@User", required: true },
        byName: { type: "string", required: true },
        secondsInStage: { type: "?int", required: false, docs: "For a move: how long the deal had been in the stage that it left, in seconds." },
      },
    },
    OpportunityChangePage: {
      fields: {
        items: { type: "[]#OpportunityChange", required: true },
        nextCursor: { type: "?string", required: false, docs: "Where the next page starts; absent on the last page." },
        total: { type: "?int", required: false, docs: "How many there are on all pages; only if the call asked for it." },
      },
    },
    OpportunityDetail: {
      fields: {
        opportunity: { type: "#Opportunity", required: true },
        customer: { type: "#CustomerSummary", required: true },
        owner: { type: "#UserSummary", required: true },
        stage: { type: "#Stage", required: true },
      },
    },
    OpportunityError: {
      discriminator: "type",
      cases: {
        staleVersion: {
          current: { type: "#Opportunity", required: true },
        },
        moveRefused: {
          from: { type: "string", required: true },
          to: { type: "string", required: true },
          why: { type: "string", required: true },
        },
        unknownStage: {
          stage: { type: "string", required: true },
          known: { type: "[]string", required: true },
        },
        reasonRequired: {
          outcome: { type: "#CloseOutcome", required: true },
        },
        bulkRefused: {
          refused: { type: "[]#BulkRefusal", required: true },
        },
        wrongStatus: {
          status: { type: "#OpportunityStatus", required: true },
          why: { type: "string", required: true },
        },
        notRestorable: {
          why: { type: "string", required: true },
        },
      },
    },
    OpportunityKey: {
      fields: {
        id: { type: "@Opportunity", required: true },
      },
    },
    OpportunityPage: {
      fields: {
        items: { type: "[]#Opportunity", required: true },
        nextCursor: { type: "?string", required: false, docs: "Where the next page starts; absent on the last page." },
        total: { type: "?int", required: false, docs: "How many there are on all pages; only if the call asked for it." },
      },
    },
    OpportunitySort: { choice: ["name", "customer", "value", "stage", "closeDate", "created", "updated"], docs: { name: "By title, without regard to case and accents.", customer: "", value: "By the amount, whatever its currency; deals without one come last.", stage: "By pipeline, then stage, then place in the stage's column: the order of a board.", closeDate: "By the expected close date; deals without one come last.", created: "", updated: "" } },
    OpportunityStatus: { choice: ["open", "won", "lost"], docs: { open: "", won: "", lost: "" } },
    Pipeline: {
      fields: {
        id: { type: "@Pipeline", required: true },
        name: { type: "string", required: true },
        description: { type: "?string", required: false },
        currency: { type: "string", required: true, docs: "ISO 4217: the currency of its deals if nothing else is said." },
        isDefault: { type: "boolean", required: true, docs: "Whether new deals go here if nothing else is said." },
        requiresWonReason: { type: "boolean", required: true },
        requiresLostReason: { type: "boolean", required: true },
        stages: { type: "[]#Stage", required: true, docs: "In order." },
        openDeals: { type: "int", required: true, docs: "How many deals are open in it." },
        createdAt: { type: "instant", required: true },
        updatedAt: { type: "instant", required: true },
        createdBy: { type: "@User", required: true },
        updatedBy: { type: "@User", required: true },
        version: { type: "int", required: true },
      },
    },
    PipelineAmount: {
      fields: {
        currency: { type: "string", required: true, docs: "ISO 4217." },
        count: { type: "int", required: true },
        total: { type: "money", required: true, docs: "The sum of the values." },
        weighted: { type: "money", required: true, docs: "Σ value × probability ÷ 100, rounded once, half away from zero." },
      },
    },
    PipelineError: {
      discriminator: "type",
      cases: {
        staleVersion: {
          version: { type: "int", required: true },
        },
        hasDeals: {
          count: { type: "int", required: true },
        },
        invalidPipeline: {
          why: { type: "string", required: true },
        },
      },
    },
    PipelineFilter: {
      fields: {
        pipelineId: { type: "?@Pipeline", required: false, docs: "Without it the workspace's default pipeline." },
        ownerId: { type: "?@User", required: false },
        teamId: { type: "?@Team", required: false },
      },
    },
    PipelineFunnel: {
      fields: {
        pipelineId: { type: "@Pipeline", required: true },
        from: { type: "calendarDate", required: true },
        to: { type: "calendarDate", required: true },
        stages: { type: "[]#FunnelStage", required: true },
        winRate: { type: "?double", required: false, docs: "Won ÷ (won + lost), by close date in the period, 0…1; absent if none closed." },
        won: { type: "int", required: true },
        lost: { type: "int", required: true },
      },
    },
    PipelineKey: {
      fields: {
        id: { type: "@Pipeline", required: true },
      },
    },
    PipelinePage: {
      fields: {
        items: { type: "[]#Pipeline", required: true },
        nextCursor: { type: "?string", required: false, docs: "Where the next page starts; absent on the last page." },
        total: { type: "?int", required: false, docs: "How many there are on all pages; only if the call asked for it." },
      },
    },
    PipelineStats: {
      fields: {
        pipelineId: { type: "@Pipeline", required: true },
        stages: { type: "[]#StageStats", required: true, docs: "In the pipeline's order." },
        openCount: { type: "int", required: true, docs: "How many deals are open." },
        totals: { type: "[]#PipelineAmount", required: true, docs: "Over the open deals, by currency." },
      },
    },
    PipelineTemplate: { choice: ["deals", "sales", "standard", "empty"], docs: { deals: "lead, qualified, proposal, negotiation, won, lost", sales: "qualification, discovery, proposal, negotiation, closed_won, closed_lost", standard: "new, contacted, qualified, needs_analysis, proposal, negotiation, won, lost", empty: "One open stage, won and lost." } },
    ReopenOpportunity: {
      fields: {
        id: { type: "@Opportunity", required: true },
        stage: { type: "?string", required: false, docs: "An open stage of its pipeline; without it the one it was closed from.", trimmed: true, length: { minimum: 1, maximum: 50 } },
        version: { type: "?int", required: false, minimum: "1" },
      },
    },
    ReorderStages: {
      fields: {
        pipelineId: { type: "@Pipeline", required: true },
        stageIds: { type: "[]@Stage", required: true, docs: "All stages of the pipeline, each exactly once, in the new order.", count: { minimum: 1, maximum: 100 }, unique: true },
      },
    },
    RevenueForecast: {
      fields: {
        groups: { type: "[]#ForecastGroup", required: true, docs: "In order of time, name or stage; within that, by currency." },
        totals: { type: "[]#ForecastGroup", required: true, docs: "Over all groups, by currency." },
      },
    },
    Role: { choice: ["owner", "admin", "manager", "rep", "viewer"], docs: { owner: "", admin: "", manager: "", rep: "", viewer: "" } },
    SearchCustomers: {
      fields: {
        query: { type: "string", required: true, docs: "As typed: every word must match, the last one as the start of a word.", trimmed: true, length: { minimum: 1, maximum: 200 } },
        limit: { type: "int", required: false, default: 10, minimum: "1", maximum: "50" },
      },
    },
    SetOpportunityLead: {
      fields: {
        id: { type: "@Opportunity", required: true },
        leadId: { type: "@Lead", required: true },
      },
    },
    Setup: {
      fields: {
        needsFirstOwner: { type: "boolean", required: true, docs: "Whether there is no workspace yet. `auth.createFirstOwner` makes it." },
        providers: { type: "[]#SignInProvider", required: true, docs: "Where people may sign in besides with a password." },
      },
    },
    SignInProvider: {
      fields: {
        id: { type: "string", required: true },
        name: { type: "string", required: true, docs: "What its button shows: `Continue with …`." },
        path: { type: "string", required: true, docs: "Where the browser goes to begin; `?return=/…` says where it shall end." },
      },
    },
    SortDirection: { choice: ["ascending", "descending"], docs: { ascending: "", descending: "" } },
    Stage: {
      fields: {
        id: { type: "@Stage", required: true },
        pipelineId: { type: "@Pipeline", required: true },
        key: { type: "string", required: true, docs: "Unique in the pipeline, and stays when the name changes." },
        name: { type: "string", required: true },
        position: { type: "int", required: true, docs: "From 0, without gaps." },
        probability: { type: "int", required: true, docs: "In percent: what a deal's probability becomes when it enters." },
        color: { type: "#StageColor", required: true },
        icon: { type: "?string", required: false },
        isWon: { type: "boolean", required: true },
        isLost: { type: "boolean", required: true },
        rottenAfterDays: { type: "int", required: true, docs: "After so many days in the stage a deal is rotting; 0 is never." },
        forecastCategory: { type: "#ForecastCategory", required: true, docs: "What deals in the stage count as in the forecast." },
        version: { type: "int", required: true },
      },
    },
    StageColor: { choice: ["gray", "blue", "teal", "green", "yellow", "orange", "red", "pink", "purple"], docs: { gray: "", blue: "", teal: "", green: "", yellow: "", orange: "", red: "", pink: "", purple: "" } },
    StageKey: {
      fields: {
        id: { type: "@Stage", required: true },
      },
    },
    StageList: {
      fields: {
        items: { type: "[]#Stage", required: true, docs: "In order." },
      },
    },
    StageStats: {
      fields: {
        stage: { type: "string", required: true },
        name: { type: "string", required: true },
        probability: { type: "int", required: true },
        isWon: { type: "boolean", required: true },
        isLost: { type: "boolean", required: true },
        count: { type: "int", required: true, docs: "Deals in the stage, of all currencies." },
        amounts: { type: "[]#PipelineAmount", required: true, docs: "By currency." },
      },
    },
    StoredFile: {
      fields: {
        id: { type: "@StoredFile", required: true },
        name: { type: "string", required: true, docs: "With its ending: `offer.pdf`." },
        mediaType: { type: "string", required: true, docs: "`application/pdf`." },
        size: { type: "int", required: true, docs: "In bytes." },
        sha256: { type: "?string", required: false, docs: "Of the content, as 64 hexadecimal digits; absent while it is not known." },
        state: { type: "#StoredFileState", required: true },
        createdAt: { type: "instant", required: true },
        createdBy: { type: "@User", required: true },
        storedAt: { type: "?instant", required: false },
      },
    },
    StoredFileKey: {
      fields: {
        id: { type: "@StoredFile", required: true },
      },
    },
    StoredFileState: { choice: ["waiting", "stored"], docs: { waiting: "They are still to come.", stored: "" } },
    SystemHealth: {
      fields: {
        status: { type: "#HealthStatus", required: true },
        time: { type: "instant", required: true, docs: "The server's clock." },
        lateJobs: { type: "int", required: true, docs: "How many jobs should have been begun, or finished by their worker, more than five minutes ago. Many mean that no worker runs." },
        deadJobs: { type: "int", required: true, docs: "How many jobs have failed for good." },
      },
    },
    SystemVersion: {
      fields: {
        version: { type: "string", required: true, docs: "The version of the interface." },
      },
    },
    UpdateCustomer: {
      fields: {
        id: { type: "@CustomerProfile", required: true },
        version: { type: "?int", required: false, minimum: "1" },
        kind: { type: "#CustomerKind", required: false },
        name: { type: "string", required: false, trimmed: true, length: { minimum: 1, maximum: 200 } },
        email: { type: "?string", required: false, trimmed: true, lowercased: true, email: true },
        phone: { type: "?string", required: false, trimmed: true, phone: true },
        website: { type: "?string", required: false, trimmed: true, webURL: true, length: { maximum: 2000 } },
        vatId: { type: "?string", required: false, trimmed: true, length: { minimum: 2, maximum: 20 } },
        industry: { type: "?string", required: false, trimmed: true, length: { maximum: 100 } },
        status: { type: "#CustomerStatus", required: false },
        tags: { type: "[]string", required: false, trimmed: true, length: { minimum: 1, maximum: 50 }, count: { maximum: 50 }, unique: true },
        notes: { type: "?string", required: false, trimmed: true, length: { maximum: 10000 } },
        ownerId: { type: "@User", required: false },
      },
    },
    UpdateOpportunity: {
      fields: {
        id: { type: "@Opportunity", required: true },
        version: { type: "?int", required: false, docs: "The version that the update was based on; a stale one is a conflict.", minimum: "1" },
        title: { type: "string", required: false, trimmed: true, length: { minimum: 1, maximum: 200 } },
        description: { type: "?string", required: false, trimmed: true, length: { maximum: 10000 } },
        customerProfileId: { type: "@CustomerProfile", required: false },
        stage: { type: "string", required: false, docs: "Moves the deal to this stage of its pipeline; a won or lost one closes it.", trimmed: true, length: { minimum: 1, maximum: 50 } },
        value: { type: "?money", required: false, minimum: "0" },
        currency: { type: "string", required: false, patterns: [{ pattern: "^[A-Z]{3}$", hint: "a currency code of three capital letters" }] },
        probability: { type: "int", required: false, minimum: "0", maximum: "100" },
        forecastCategory: { type: "?#ForecastCategory", required: false, docs: "`null` goes back to the stage's." },
        expectedCloseDate: { type: "?calendarDate", required: false },
        closeReason: { type: "?string", required: false, docs: "Why it was won or lost, if the update closes it.", trimmed: true, length: { minimum: 1, maximum: 500 } },
        nextSteps: { type: "?string", required: false, trimmed: true, length: { maximum: 2000 } },
        source: { type: "?string", required: false, trimmed: true, length: { maximum: 100 } },
        campaignId: { type: "?@Campaign", required: false },
        contactId: { type: "?@Contact", required: false },
        leadId: { type: "?@Lead", required: false },
        ownerId: { type: "@User", required: false },
        notes: { type: "?string", required: false, trimmed: true, length: { maximum: 10000 } },
        tags: { type: "[]string", required: false, trimmed: true, length: { minimum: 1, maximum: 50 }, count: { maximum: 50 }, unique: true },
        metadata: { type: "?json", required: false },
      },
    },
    UpdatePipeline: {
      fields: {
        id: { type: "@Pipeline", required: true },
        version: { type: "?int", required: false, minimum: "1" },
        name: { type: "string", required: false, trimmed: true, length: { minimum: 1, maximum: 100 } },
        description: { type: "?string", required: false, trimmed: true, length: { maximum: 2000 } },
        currency: { type: "string", required: false, patterns: [{ pattern: "^[A-Z]{3}$", hint: "a currency code of three capital letters" }] },
        isDefault: { type: "boolean", required: false, docs: "`true` makes it the default instead of the one that is; `false` is refused for the default." },
        requiresWonReason: { type: "boolean", required: false },
        requiresLostReason: { type: "boolean", required: false },
      },
    },
    UpdateStage: {
      fields: {
        id: { type: "@Stage", required: true },
        version: { type: "?int", required: false, minimum: "1" },
        name: { type: "string", required: false, trimmed: true, length: { minimum: 1, maximum: 100 } },
        probability: { type: "int", required: false, docs: "New moves only: deals that are in the stage keep theirs.", minimum: "0", maximum: "100" },
        color: { type: "#StageColor", required: false },
        icon: { type: "?string", required: false, trimmed: true, length: { minimum: 1, maximum: 50 } },
        rottenAfterDays: { type: "int", required: false, minimum: "0", maximum: "3650" },
        forecastCategory: { type: "#ForecastCategory", required: false },
      },
    },
    UploadTicket: {
      fields: {
        file: { type: "#StoredFile", required: true },
        url: { type: "string", required: true, docs: "Path and query: `PUT` the bytes there. `HEAD` tells how many have come, `PATCH` with `Upload-Offset` goes on." },
        ticket: { type: "string", required: true, docs: "The same ticket for the header `File-Ticket`, with the URL's path." },
        expiresAt: { type: "instant", required: true },
      },
    },
    UserSummary: {
      fields: {
        id: { type: "@User", required: true },
        name: { type: "string", required: true },
        email: { type: "string", required: true },
      },
    },
  },
};

/** The rules of every object's fields, and of every union's by case. */
export interface Rules {
  readonly APIKey: FieldRules<APIKey>;
  readonly APIKeyKey: FieldRules<APIKeyKey>;
  readonly APIKeyList: FieldRules<APIKeyList>;
  readonly BackupKey: FieldRules<BackupKey>;
  readonly BackupList: FieldRules<BackupList>;
  readonly BackupSummary: FieldRules<BackupSummary>;
  readonly BulkRefusal: FieldRules<BulkRefusal>;
  readonly BulkResult: FieldRules<BulkResult>;
  readonly BulkUpdateOpportunities: FieldRules<BulkUpdateOpportunities>;
  readonly BulkUpdateResult: FieldRules<BulkUpdateResult>;
  readonly CloseOpportunity: FieldRules<CloseOpportunity>;
  readonly CreateAPIKey: FieldRules<CreateAPIKey>;
  readonly CreateCustomer: FieldRules<CreateCustomer>;
  readonly CreateFirstOwner: FieldRules<CreateFirstOwner>;
  readonly CreateOpportunity: FieldRules<CreateOpportunity>;
  readonly CreatePipeline: FieldRules<CreatePipeline>;
  readonly CreateStage: FieldRules<CreateStage>;
  readonly CreateUpload: FieldRules<CreateUpload>;
  readonly CreatedAPIKey: FieldRules<CreatedAPIKey>;
  readonly CustomerDetail: FieldRules<CustomerDetail>;
  readonly CustomerError: UnionRules<CustomerError, "type">;
  readonly CustomerKey: FieldRules<CustomerKey>;
  readonly CustomerMatches: FieldRules<CustomerMatches>;
  readonly CustomerProfile: FieldRules<CustomerProfile>;
  readonly CustomerProfilePage: FieldRules<CustomerProfilePage>;
  readonly CustomerSummary: FieldRules<CustomerSummary>;
  readonly DeleteOpportunity: FieldRules<DeleteOpportunity>;
  readonly DeletePipeline: FieldRules<DeletePipeline>;
  readonly DeleteStage: FieldRules<DeleteStage>;
  readonly DownloadTicket: FieldRules<DownloadTicket>;
  readonly ForecastGroup: FieldRules<ForecastGroup>;
  readonly FunnelStage: FieldRules<FunnelStage>;
  readonly GetDownload: FieldRules<GetDownload>;
  readonly GetOpportunityHistory: FieldRules<GetOpportunityHistory>;
  readonly GetPipelineAggregation: FieldRules<GetPipelineAggregation>;
  readonly GetRevenueForecast: FieldRules<GetRevenueForecast>;
  readonly Job: FieldRules<Job>;
  readonly JobError: UnionRules<JobError, "type">;
  readonly JobKey: FieldRules<JobKey>;
  readonly JobPage: FieldRules<JobPage>;
  readonly LinkedIdentity: FieldRules<LinkedIdentity>;
  readonly LinkedIdentityKey: FieldRules<LinkedIdentityKey>;
  readonly LinkedIdentityList: FieldRules<LinkedIdentityList>;
  readonly ListCustomers: FieldRules<ListCustomers>;
  readonly ListJobs: FieldRules<ListJobs>;
  readonly ListOpportunities: FieldRules<ListOpportunities>;
  readonly ListPipelines: FieldRules<ListPipelines>;
  readonly ListStages: FieldRules<ListStages>;
  readonly Login: FieldRules<Login>;
  readonly LoginResult: FieldRules<LoginResult>;
  readonly LossReasons: FieldRules<LossReasons>;
  readonly Me: FieldRules<Me>;
  readonly MoveOpportunity: FieldRules<MoveOpportunity>;
  readonly Opportunity: FieldRules<Opportunity>;
  readonly OpportunityChange: FieldRules<OpportunityChange>;
  readonly OpportunityChangePage: FieldRules<OpportunityChangePage>;
  readonly OpportunityDetail: FieldRules<OpportunityDetail>;
  readonly OpportunityError: UnionRules<OpportunityError, "type">;
  readonly OpportunityKey: FieldRules<OpportunityKey>;
  readonly OpportunityPage: FieldRules<OpportunityPage>;
  readonly Pipeline: FieldRules<Pipeline>;
  readonly PipelineAmount: FieldRules<PipelineAmount>;
  readonly PipelineError: UnionRules<PipelineError, "type">;
  readonly PipelineFilter: FieldRules<PipelineFilter>;
  readonly PipelineFunnel: FieldRules<PipelineFunnel>;
  readonly PipelineKey: FieldRules<PipelineKey>;
  readonly PipelinePage: FieldRules<PipelinePage>;
  readonly PipelineStats: FieldRules<PipelineStats>;
  readonly ReopenOpportunity: FieldRules<ReopenOpportunity>;
  readonly ReorderStages: FieldRules<ReorderStages>;
  readonly RevenueForecast: FieldRules<RevenueForecast>;
  readonly SearchCustomers: FieldRules<SearchCustomers>;
  readonly SetOpportunityLead: FieldRules<SetOpportunityLead>;
  readonly Setup: FieldRules<Setup>;
  readonly SignInProvider: FieldRules<SignInProvider>;
  readonly Stage: FieldRules<Stage>;
  readonly StageKey: FieldRules<StageKey>;
  readonly StageList: FieldRules<StageList>;
  readonly StageStats: FieldRules<StageStats>;
  readonly StoredFile: FieldRules<StoredFile>;
  readonly StoredFileKey: FieldRules<StoredFileKey>;
  readonly SystemHealth: FieldRules<SystemHealth>;
  readonly SystemVersion: FieldRules<SystemVersion>;
  readonly UpdateCustomer: FieldRules<UpdateCustomer>;
  readonly UpdateOpportunity: FieldRules<UpdateOpportunity>;
  readonly UpdatePipeline: FieldRules<UpdatePipeline>;
  readonly UpdateStage: FieldRules<UpdateStage>;
  readonly UploadTicket: FieldRules<UploadTicket>;
  readonly UserSummary: FieldRules<UserSummary>;
}

/** The rules as data, for forms: `rules.CreateOpportunity.title.length`. */
export const rules: Rules = rulesOf<Rules>(schema);

/**
 * What the server would say about a value of that type, as far as it can be said without the server's data. Empty
 * if there is nothing to say.
 */
export function validate(type: keyof Rules, value: unknown): Issue[] {
  return validateWith(schema, type, value);
}
